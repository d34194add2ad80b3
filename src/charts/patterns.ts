/** How the line of a tie ends, by family: an arrow, an open arrow, a ring, a bar. */
const ends = {
  capital: "M0,-4.5L10,0L0,4.5Z",
  compute: "M0,0H9M3,-4.5L9,0L3,4.5",
  demand: "M0,0H1M1,0A4,4 0 1 1 9,0A4,4 0 1 1 1,0",
  risk: "M0,0H7M8,-5.5V5.5",
};
const roles = Object.keys(ends) as (keyof typeof ends)[];

/**
 * The hatches of forecasts and the dots of our arithmetic, one of each in every role's colour, a hatch without a role,
 * and the ends of ties: a page with pictures holds them once.
 */
export const patterns: string = [
  '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>',
  ...roles.map((role) => hatch(role) + dots(role) + end(role)),
  hatch("plain"),
  "</defs></svg>",
].join("");

function end(role: keyof typeof ends): string {
  const style = role === "capital" ? "ink" : "line";
  return `<marker id="end-${role}" class="${role}" viewBox="0 -6 12 12" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path class="${style}" d="${ends[role]}"/></marker>`;
}

function hatch(role: string): string {
  return `<pattern id="hatch-${role}" class="${role}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="7" height="7"/><rect class="ink" width="2.6" height="7"/></pattern>`;
}

function dots(role: string): string {
  return `<pattern id="dots-${role}" class="${role}" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="ground" width="7" height="7"/><circle class="ink" cx="3.5" cy="3.5" r="1.5"/></pattern>`;
}
