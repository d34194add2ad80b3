import type { Locator } from "playwright/test";

type Attributes = Record<string, string>;

/** All that can be seen of a picture: its ties and marks in the order they are painted, its labels, its frame. */
export interface Drawing {
  viewBox: string;
  ties: Attributes[];
  marks: Attributes[];
  labels: string[];
  frame: string;
}

/** Reads pictures, drawn at build or on the stage, in one form, so that they can be compared. */
export function readDrawings(pictures: Locator): Promise<Drawing[]> {
  return pictures.evaluateAll((found) =>
    found.map((svg) => {
      const attributes = (element: Element) =>
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      const onStage = svg.querySelector(".frames");
      return {
        viewBox: svg.getAttribute("viewBox")!,
        ties: [...svg.querySelectorAll(".ties > *")].map(attributes),
        marks: [...svg.querySelectorAll(".marks > *")].map((mark) => ({
          rx: "0",
          ...attributes(mark),
        })),
        labels: [...svg.querySelectorAll(".labels > *")].map((label) => label.outerHTML),
        frame: onStage ? onStage.innerHTML : (svg.querySelector(".frame")?.outerHTML ?? ""),
      };
    }),
  );
}
