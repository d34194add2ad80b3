/** The hatches of forecasts and the dots of our arithmetic, one of each in every role's colour: a page with pictures holds them once. */
export const patterns: string = [
  '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>',
  ...["capital", "compute", "demand", "risk"].map((role) => hatch(role) + dots(role)),
  "</defs></svg>",
].join("");

function hatch(role: string): string {
  return `<pattern id="hatch-${role}" class="${role}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="7" height="7"/><rect class="ink" width="2.6" height="7"/></pattern>`;
}

function dots(role: string): string {
  return `<pattern id="dots-${role}" class="${role}" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="ground" width="7" height="7"/><circle class="ink" cx="3.5" cy="3.5" r="1.5"/></pattern>`;
}
