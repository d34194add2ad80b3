import { ExpressionError } from "./expression-error.ts";
import { tokenize, type Token } from "./expression-tokens.ts";

/** A number with its unit: "" for times and ratios of like units, "*" for a typed number, which fits any unit. */
export interface Quantity {
  value: number;
  unit: string;
}
/** What a name means; why it means nothing where its row has no such part; undefined where there is no such row. */
export type Lookup = (name: string, part: "low" | "high" | "year") => Quantity | string | undefined;

/** The names an expression asks for, each with its place in the text. */
export function namesIn(text: string): { name: string; start: number; end: number }[] {
  return tokenize(text)
    .filter((token) => token.kind === "name")
    .map(({ text: name, start, end }) => ({ name, start, end }));
}

/** The first comparison of an assertion that holds typed numbers alone. */
export function withoutNames(
  text: string,
): { text: string; start: number; end: number } | undefined {
  let from = 0;
  const tokens = tokenize(text);
  const ends = [...tokens.keys()].filter((at) => tokens[at]!.text === "and");
  for (const to of [...ends, tokens.length]) {
    const comparison = tokens.slice(from, to);
    const [start, end] = [comparison[0]?.start ?? 0, comparison.at(-1)?.end ?? 0];
    if (!comparison.some(({ kind }) => kind === "name"))
      return { text: text.slice(start, end), start, end };
    from = to + 1;
  }
  return undefined;
}

/**
 * Is the assertion true? `a / b > 16 and a / b < 17`; `+ - * / ( )`, `< <= > >= =`, `and`, ids of facts,
 * `id.high` for the upper end of a range, `year(id)` for the year of an event or figure.
 * A minus sign needs spaces around it, because ids contain hyphens.
 * @throws ExpressionError on a malformed text, an unknown name, or a comparison of unlike units
 */
export function evaluateAssertion(text: string, lookup: Lookup): boolean {
  return new Parser(tokenize(text), lookup, text.length).assertion();
}

class Parser {
  private readonly tokens: Token[];
  private readonly lookup: Lookup;
  private readonly end: number;
  private at = 0;
  private depth = 0;

  constructor(tokens: Token[], lookup: Lookup, end: number) {
    this.tokens = tokens;
    this.lookup = lookup;
    this.end = end;
  }

  assertion(): boolean {
    let holds = this.comparison();
    while (this.take("and")) holds = this.comparison() && holds;
    const left = this.tokens[this.at];
    if (left)
      throw new ExpressionError(`"${left.text}" was not expected here`, left.start, left.end);
    return holds;
  }

  private comparison(): boolean {
    const from = this.at;
    const left = this.sum();
    const sign = this.take("<", "<=", ">", ">=", "=");
    if (!sign) throw this.expected("a comparison: < <= > >= =");
    const right = this.sum();
    this.mustMatch(left, right, from);
    switch (sign.text) {
      case "<":
        return left.value < right.value;
      case "<=":
        return left.value <= right.value;
      case ">":
        return left.value > right.value;
      case ">=":
        return left.value >= right.value;
      default:
        return (
          Math.abs(left.value - right.value) <=
          1e-9 * Math.max(Math.abs(left.value), Math.abs(right.value))
        );
    }
  }

  private sum(): Quantity {
    const from = this.at;
    let total = this.product();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      const next = this.product();
      this.mustMatch(total, next, from);
      total = {
        unit: total.unit === anyUnit ? next.unit : total.unit,
        value: total.value + (sign.text === "+" ? next.value : -next.value),
      };
    }
    return total;
  }

  private product(): Quantity {
    let total = this.single();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const from = this.tokens[this.at];
      const next = this.single();
      if (sign.text === "/" && next.value === 0)
        throw new ExpressionError(
          "nothing can be divided by zero",
          from!.start,
          this.tokens[this.at - 1]!.end,
        );
      total = sign.text === "*" ? times(total, next) : divided(total, next);
    }
    return total;
  }

  private single(): Quantity {
    const open = this.take("(");
    if (open) {
      if (++this.depth > deepest)
        throw new ExpressionError("parentheses are nested too deeply", open.start, open.end);
      const inner = this.sum();
      if (!this.take(")")) throw this.expected('")"');
      this.depth--;
      return inner;
    }
    const token = this.tokens[this.at++];
    if (token?.kind === "number") return { value: Number(token.text), unit: anyUnit };
    if (token?.kind === "name") return this.named(token);
    this.at--;
    throw this.expected("a number or the id of a fact");
  }

  private named(token: Token): Quantity {
    const isYear = token.text === "year" && this.take("(");
    const name = isYear ? this.tokens[this.at] : token;
    if (name?.kind !== "name") throw this.expected("the id of an event or fact");
    if (isYear) this.at++;
    if (isYear && !this.take(")")) throw this.expected('")"');
    const high = !isYear && name.text.endsWith(".high");
    const id = high ? name.text.slice(0, -5) : name.text;
    const found = this.lookup(id, isYear ? "year" : high ? "high" : "low");
    if (!found) throw new ExpressionError(`there is no "${id}"`, name.start, name.end);
    if (typeof found === "string") throw new ExpressionError(found, name.start, name.end);
    return { value: found.value, unit: found.unit === "times" ? "" : found.unit };
  }

  private take(...texts: string[]): Token | undefined {
    const token = this.tokens[this.at];
    if (!token || !texts.includes(token.text)) return undefined;
    this.at++;
    return token;
  }

  private mustMatch(a: Quantity, b: Quantity, from: number): void {
    if (a.unit === b.unit || a.unit === anyUnit || b.unit === anyUnit) return;
    const [start, last] = [this.tokens[from]!.start, this.tokens[this.at - 1]!.end];
    const name = ({ unit }: Quantity) => unit || "a plain number";
    throw new ExpressionError(`${name(a)} cannot be compared with ${name(b)}`, start, last);
  }

  private expected(what: string): ExpressionError {
    const token = this.tokens[this.at];
    return new ExpressionError(
      `expected ${what}`,
      token?.start ?? this.end,
      token?.end ?? this.end,
    );
  }
}

const anyUnit = "*";
const deepest = 100;

function times(a: Quantity, b: Quantity): Quantity {
  return { value: a.value * b.value, unit: isTyped(a, b) ? anyUnit : product(a.unit, b.unit) };
}

function divided(a: Quantity, b: Quantity): Quantity {
  const [above = "", below = ""] = b.unit.split("/");
  return {
    value: a.value / b.value,
    unit: isTyped(a, b) ? anyUnit : product(a.unit, `${below}/${above}`),
  };
}

const isTyped = (...quantities: Quantity[]): boolean =>
  quantities.every(({ unit }) => unit === anyUnit);

/** "GPU·USD/week": factors in one order, whichever way they were multiplied; equal ones above and below cancel. */
function product(...units: string[]): string {
  const names = (part: 0 | 1) =>
    units
      .flatMap((unit) => unit.split("/")[part]?.split("·") ?? [])
      .filter((name) => !["", "1", anyUnit].includes(name))
      .sort();
  const above = names(0);
  const below = names(1).filter((name) => {
    const at = above.indexOf(name);
    if (at >= 0) above.splice(at, 1);
    return at < 0;
  });
  return below.length ? `${above.join("·") || "1"}/${below.join("·")}` : above.join("·");
}
