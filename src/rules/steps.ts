export const steps = {
  "steps/outside":
    "A step stands in a scrolly, which shows the picture of the step that is being read.",
  "steps/none": "A scrolly holds at least one step.",
  "steps/same-id": "The id of a step is its address, so no two steps of a text share one.",
  "steps/nested":
    "Steps stand side by side in one scrolly. A step within a step, or a scrolly within another, would have two pictures fight for one place.",
  "steps/id":
    "The id of a step or a scrolly is part of an address that readers share. It is made of small letters a-z and digits, joined by hyphens.",
} as const;
