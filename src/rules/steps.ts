export const steps = {
  "steps/outside":
    "A step stands in a scrolly, which shows the picture of the step that is being read.",
  "steps/none": "A scrolly holds at least one step.",
  "steps/same-id": "The id of a step is its address, so no two steps of a text share one.",
} as const;
