import type { Issue } from "../../issue.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** Steps stand in a scrolly, a scrolly holds steps, and each has an address of its own. */
export const checkSteps: Rule = ({ texts }) =>
  texts.flatMap((text) => [...lonely(text), ...repeated(text)]);

function lonely(text: Text): Issue[] {
  const why = "The scrolly shows the picture of the step that is being read.";
  return text.uses.flatMap((use): Issue[] => {
    if (use.name === "Step" && !use.within.includes("Scrolly")) {
      return [
        {
          rule: "steps/outside",
          severity: "error",
          message: "This step stands outside a scrolly.",
          why,
          hint: 'Put <Scrolly id="…" label="…"> before the first step and </Scrolly> after the last.',
          place: use.place,
        },
      ];
    }
    const steps = use.node.children?.some((child) => child.name === "Step");
    if (use.name === "Scrolly" && !steps) {
      return [
        {
          rule: "steps/none",
          severity: "error",
          message: "This scrolly has no step.",
          why,
          hint: 'Put <Step id="…" chart="…" title="…">…</Step> into it, or remove it.',
          place: use.place,
        },
      ];
    }
    return [];
  });
}

function repeated(text: Text): Issue[] {
  const first = new Map<string, number>();
  return text.uses
    .filter((use) => use.name === "Step" || use.name === "Scrolly")
    .flatMap((use): Issue[] => {
      const id = `${use.name} ${use.attributes["id"]}`;
      const line = first.get(id);
      if (line === undefined) {
        first.set(id, use.place.line);
        return [];
      }
      return [
        {
          rule: "steps/same-id",
          severity: "error",
          message: `The id "${use.attributes["id"]}" is used here and in line ${line}.`,
          why: "An id is the address of a step, and must lead to one place.",
          hint: "Give one of them another id.",
          place: use.place,
        },
      ];
    });
}
