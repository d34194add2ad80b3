import { lengthOf, type Tone } from "./tones.ts";

/**
 * Plays tones, and tells each row as it begins.
 * @param onRow which row is heard; -1 when all have been, or when it is stopped
 * @returns what stops it
 */
export function play(tones: readonly Tone[], onRow: (row: number) => void): () => void {
  const context = new AudioContext();
  const begin = context.currentTime + 0.05;
  for (const tone of tones) strike(context, begin, tone);
  const timers = tones
    .filter(({ row }, at) => row !== tones[at - 1]?.row)
    .map(({ start, row }) => setTimeout(() => onRow(row), start * 1000));
  const stop = () => {
    timers.forEach(clearTimeout);
    if (context.state !== "closed") void context.close();
    onRow(-1);
  };
  timers.push(setTimeout(stop, (lengthOf(tones) + 0.1) * 1000));
  return stop;
}

/** Tones swell and fade within a few milliseconds: cut off sharply they would crack. */
function strike(context: AudioContext, begin: number, { start, length, pitch, pan }: Tone): void {
  const [from, to, edge] = [begin + start, begin + start + length, Math.min(0.015, length / 3)];
  const tone = new OscillatorNode(context, { type: "triangle", frequency: pitch });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain
    .setValueAtTime(0, from)
    .linearRampToValueAtTime(0.25, from + edge)
    .setValueAtTime(0.25, to - edge)
    .linearRampToValueAtTime(0, to);
  tone
    .connect(loudness)
    .connect(new StereoPannerNode(context, { pan }))
    .connect(context.destination);
  tone.start(from);
  tone.stop(to);
}
