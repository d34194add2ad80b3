/**
 * Stands in for d3-color in the browser: `d3-transition` asks of each attribute whether it is a colour, and on a stage none is that
 * moves. A quarter of what a scrolly would load is names and spaces of colours.
 */
export const color = (): null => null;
export {
  color as cubehelix,
  color as gray,
  color as hcl,
  color as hsl,
  color as lab,
  color as rgb,
};
