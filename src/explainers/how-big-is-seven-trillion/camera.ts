/** What the camera shows from one place of the journey, in units of the picture. */
export interface View {
  /** Picture units for the square root of a dollar. */
  scale: number;
  /** The squares that are in sight, in the order of the stops, by their left edge and true side. */
  squares: { x: number; side: number }[];
  /** Above this line stand words, and nothing is drawn; a square that is still too large goes on behind it. */
  top: number;
}

/** The room a camera has. */
export interface Room {
  width: number;
  /** Where all squares stand. */
  ground: number;
  /** Where the words of the present stop end. */
  head: number;
  /** What the name of each earlier stop takes below them, for as many stops as have one there. */
  row: number;
  rows: number;
  /** Between the last of these names and the tallest square. */
  clear: number;
  /** Between two squares. */
  gap: number;
}

/**
 * Draws back from stop to stop, by the same factor in the same stretch of the way. At a stop its square and all before it are whole
 * in the picture; on the way to the next one that square comes in from the right.
 * @param values of the stops in dollars, from the smallest to the largest
 * @param place of the journey, which may lie between two stops
 */
export function viewFrom(place: number, values: readonly number[], room: Room): View {
  const sides = values.map(Math.sqrt);
  const at = Math.min(Math.floor(place), sides.length - 1);
  const part = place - at;
  const near = scaleAt(at, sides, room);
  const far = part ? scaleAt(at + 1, sides, room) : near;
  const scale = near * (far / near) ** part;

  const squares: View["squares"] = [];
  let x = 0;
  for (const side of sides.slice(0, at + 1)) {
    squares.push({ x, side: side * scale });
    x += side * scale + room.gap;
  }
  if (part) {
    // What room is left beside the squares is kept from the newcomer until it is whole.
    const left = Math.max(0, room.width - (x - room.gap));
    squares.push({ x: x + left * (1 - part), side: sides[at + 1]! * scale });
  }
  return { scale, squares, top: topAt(at + Math.min(1, part * 2), room) };
}

/** The largest scale at which the square of a stop and all before it are whole, below their names. */
function scaleAt(stop: number, sides: readonly number[], room: Room): number {
  const together = sides.slice(0, stop + 1).reduce((sum, side) => sum + side);
  const height = room.ground - topAt(stop, room);
  return Math.min(height / sides[stop]!, (room.width - room.gap * stop) / together);
}

/** Where the words of a stop end. */
const topAt = (stop: number, { head, row, rows, clear }: Room): number =>
  head + row * Math.min(stop, rows) + clear;
