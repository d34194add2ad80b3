import { allowed, type Parameter, type Parameters, type Values } from "./parameter.ts";

/** Changes when a parameter comes to mean something else: an older address is then no longer read. */
const version = "1";

/** What an address asks for that cannot be had: the reader is told, and nothing is guessed in silence. */
export interface AddressFault {
  kind: "unknown" | "malformed" | "out-of-range" | "version";
  name: string;
}

/**
 * A scenario as the query of an address; what stands as it begins is left out.
 * @example writeAddress({ share: { … } }, { share: 50 }, { share: 80 }) // => "?v=1&share=80"
 */
export function writeAddress<P extends Parameters>(
  parameters: P,
  starts: Values<P>,
  values: Values<P>,
): string {
  const changed = Object.keys(parameters).filter((key) => values[key] !== starts[key]);
  if (!changed.length) return "";
  const parts = changed.map(
    (key) => `${key}=${parameters[key]!.options?.[values[key]!] ?? values[key]}`,
  );
  return `?v=${version}&${parts.join("&")}`;
}

/** Reads a query, however broken or hostile. Whatever cannot be read stays as it begins; what is out of range goes to its end. */
export function readAddress<P extends Parameters>(
  parameters: P,
  starts: Values<P>,
  query: string,
): { values: Values<P>; faults: AddressFault[] } {
  const values = { ...starts };
  const faults: AddressFault[] = [];
  const asked = new URLSearchParams(query);
  const given = asked.get("v");
  if (given !== null && given !== version)
    return { values, faults: [{ kind: "version", name: given.slice(0, most) }] };
  for (const [name, text] of asked) {
    if (name === "v" || foreign.test(name)) continue;
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const asked = parameter && numberIn(parameter, text);
    if (!parameter) {
      faults.push({ kind: "unknown", name: name.slice(0, most) });
    } else if (asked === undefined) {
      faults.push({ kind: "malformed", name });
    } else {
      if (asked < parameter.min || asked > parameter.max)
        faults.push({ kind: "out-of-range", name });
      values[name as keyof P & string] = allowed(parameter, asked);
    }
  }
  return { values, faults };
}

/** A choice is named, everything else is a number in plain digits. */
function numberIn({ options }: Parameter, text: string): number | undefined {
  if (options) return options.includes(text) ? options.indexOf(text) : undefined;
  return /^-?\d{1,18}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

/** A name is shown to the reader no longer than this. */
const most = 40;

/** What others hang on addresses, and an embed its colours: it means nothing to a model. */
const foreign = /^(?:utm_|fbclid|gclid|ref$|scheme$)/;
