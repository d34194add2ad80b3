import type { Piece } from "./pieces.ts";

/** A part of a page that became heavier or lighter. */
export interface Cause {
  name: string;
  /** Bytes it weighs more, packed by itself: in its page, among others like it, it packs better. */
  bytes: number;
}

/** How many bytes a text packs into. */
export type Pack = (text: string) => Promise<number>;

/** The parts in which two states of a page differ, the heaviest difference first. */
export async function causesOf(
  before: readonly Piece[],
  after: readonly Piece[],
  pack: Pack,
): Promise<Cause[]> {
  const earlier = new Map(before.map((piece) => [piece.key, piece]));
  const later = new Map(after.map((piece) => [piece.key, piece]));
  const weigh = async (piece: Piece | undefined) => (piece ? pack(piece.html) : 0);
  const differing = [...new Set([...later.keys(), ...earlier.keys()])]
    .map((key) => ({ from: earlier.get(key), to: later.get(key) }))
    .filter(({ from, to }) => from?.html !== to?.html);
  const causes = differing.map(async ({ from, to }) => ({
    name: (to ?? from)!.name,
    bytes: (await weigh(to)) - (await weigh(from)),
  }));
  return (await Promise.all(causes)).sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
}
