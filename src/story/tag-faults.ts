import type { Finding } from "./fault.ts";
import { readTag, type Tag } from "./tag.ts";
import { wordOf, written } from "./vocabulary.ts";

/** A tag that cannot be read, and why: `<Fact id=“x” />`, `<Fact id=x />`, `<Fact id="x"`. */
export function explainTag(text: string, tag: Tag, partner?: Tag): Finding {
  const fault = tag.fault!;
  const value = text.slice(fault.from, fault.to);
  const bare = value.replace(/^[\s"'“”„‟«»″‘’‚‛‹›′`´]+|[\s"'“”„‟«»″‘’‚‛‹›′`´]+$/gu, "");
  const name = /([\p{L}\p{N}_-]+)\s*=\s*$/u.exec(text.slice(tag.from, fault.from))?.[1] ?? "";
  const begin = `<${tag.kind === "close" ? "/" : ""}${tag.name}`;
  const told = (message: string, hint: string, from = fault.from, to = fault.to): Finding => ({
    rule: "text/tag",
    from,
    to: Math.max(to, from + 1),
    message,
    why: "The site can read a tag only as a whole: its name, its values, its end.",
    hint,
    out: (partner ? [tag, partner] : [tag]).map(({ from, to }) => [from, to]),
  });
  switch (fault.kind) {
    case "curly quotes":
      return {
        ...told(
          "The quotation marks in this tag are curly.",
          `Write straight ones: ${name}="${bare}".`,
        ),
        rule: "text/curly-quotes",
        why: "Word processors type them by themselves. Only straight quotation marks hold a value.",
        ...straightened(text, tag, partner),
      };
    case "quotes inside": {
      const words = value.slice(1, -1).replace(/"([^"]*)"/g, "“$1”");
      return told(
        "A straight quotation mark inside this value ends it.",
        `Make the marks within the words curly: ${name}="${words}".`,
      );
    }
    case "no quotes":
      return told(
        `The value of "${name}" stands in no quotation marks.`,
        `Write ${name}="${bare || "…"}".`,
      );
    case "no equals sign": {
      const [, before = "", after = value] = /^([\p{L}_-]+)\s*(.*)$/u.exec(value) ?? [];
      const inside = after.replace(/^.|.$/gu, "");
      return told(
        before ? "An equals sign is missing before this value." : "This value has no name.",
        before ? `Write ${before}="${inside}".` : `A tag is written so: ${written(tag.name)}.`,
      );
    }
    case "open quote":
      return told(
        "The quotation mark that opens here is never closed.",
        `Put the same mark at the end of the value: ${name || "id"}="…".`,
      );
    case "no end":
      return told(
        `The tag ${begin} does not end.`,
        `Write ${wordOf(tag.name)?.holds === "nothing" ? "/>" : ">"} at its end: ${written(tag.name)}.`,
        tag.from,
        tag.from + begin.length,
      );
    case "stray sign":
      return told(
        `"${value}" has no place in this tag.`,
        `Remove it. A tag is written so: ${written(tag.name)}.`,
      );
  }
}

/** Every curly quotation mark around a value of a tag; the tag is taken out where one is not closed. */
function straightened(
  text: string,
  { from, to }: Tag,
  partner: Tag | undefined,
): Pick<Finding, "out"> & Partial<Finding> {
  const straighten: number[] = [];
  let tag = text.slice(from, to);
  for (;;) {
    const fault = readTag(tag, 0)?.fault;
    if (!fault) return { out: [], straighten };
    const last = fault.to - 1;
    if (
      fault.kind !== "curly quotes" ||
      last === fault.from ||
      !/[“”„‟«»″‘’‚‛‹›′`´"']/u.test(tag[last]!)
    )
      return {
        out: [[from, to], ...(partner ? [[partner.from, partner.to] as [number, number]] : [])],
      };
    tag = `${tag.slice(0, fault.from)}"${tag.slice(fault.from + 1, last)}"${tag.slice(last + 1)}`;
    straighten.push(from + fault.from, from + last);
  }
}
