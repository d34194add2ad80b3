/** Sizes of type and places from the top down. */
export interface Plan {
  width: number;
  value: number;
  label: number;
  tick: number;
  /** Where the note on whose number it is stands, and the words below the bar. */
  note: number;
  bar: number;
  thick: number;
  built: number;
  also: number;
  heading: number;
  /** Where the rows of swings begin, what one takes, and where their bars start. */
  swings: number;
  row: number;
  swingBar: number;
  left: number;
}

export const plans: Record<"wide" | "narrow", Plan> = {
  wide: {
    width: 640,
    value: 27,
    label: 16,
    tick: 14,
    note: 49,
    bar: 76,
    thick: 36,
    built: 135,
    also: 159,
    heading: 204,
    swings: 238,
    row: 50,
    swingBar: 6,
    left: 196,
  },
  narrow: {
    width: 360,
    value: 18,
    label: 13.5,
    tick: 12.5,
    note: 38,
    bar: 60,
    thick: 22,
    built: 99,
    also: 117,
    heading: 142,
    swings: 171,
    row: 57,
    swingBar: 22,
    left: 1,
  },
};
