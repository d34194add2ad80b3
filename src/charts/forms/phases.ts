import type { Datum } from "../datum.ts";

/** A part of a life, whose start and end may each be early or late. */
export interface Phase {
  datum: Datum;
  start: Ends;
  end: Ends;
}

interface Ends {
  low: number;
  high: number;
}

/** Each phase begins where the one before ends. */
export function phasesOf(data: Datum[]): Phase[] {
  let end: Ends = { low: 0, high: 0 };
  return data.map((datum) => {
    const start = end;
    end = { low: start.low + datum.value, high: start.high + (datum.high ?? datum.value) };
    return { datum, start, end };
  });
}

/** A stretch of a phase: one that is there in every case, or one that is there only in a longer one. */
export interface Stretch {
  key: string;
  from: number;
  to: number;
  doubt?: "perhaps";
}

/** What is sure of a phase, then what is not; a phase of which nothing is sure has only the latter. */
export function stretchesOf({ datum, start, end }: Phase): Stretch[] {
  const sure: Stretch = { key: datum.key, from: start.high, to: end.low };
  const isSure = sure.to > sure.from;
  const perhaps: Stretch = {
    key: isSure ? `${datum.key}/perhaps` : datum.key,
    from: Math.max(start.high, end.low),
    to: end.high,
    doubt: "perhaps",
  };
  return [...(isSure ? [sure] : []), ...(perhaps.to > perhaps.from ? [perhaps] : [])];
}
