/**
 * What an embed and the page around it say to each other. The other side is `public/embed.js`, which imports nothing so that
 * anybody can read it whole; a test holds the two together.
 */
export const heightType = "threadcount:height";
const askType = "threadcount:ask";

export interface HeightMessage {
  type: typeof heightType;
  /** `charts/<id>` or `explainers/<slug>`, as the address of the embed ends. */
  id: string;
  /** In whole pixels: a part of one would leave a scroll bar. */
  height: number;
}

export const heightMessage = (id: string, height: number): HeightMessage => ({
  type: heightType,
  id,
  height: Math.ceil(height),
});

/** Does the page around an embed ask for its height? It does when its script came later than the frame. */
export const isAsking = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "type" in data && data.type === askType;
