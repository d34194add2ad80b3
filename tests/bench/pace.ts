/** A run during which known work took so many times what it takes here at its quickest was not alone on the processor. */
const leeway = 1.25;

/** Tells the runs that had the processor to themselves from those that shared it, whatever they measured. */
export class Pace {
  private readonly all: number[] = [];
  private shared = 0;

  /** @param taken what known work took beside the run, in milliseconds */
  isFair(taken: number): boolean {
    this.all.push(taken);
    const isFair = taken <= this.quickest() * leeway;
    if (!isFair) this.shared += 1;
    return isFair;
  }

  /** What the quickest quarter of all runs saw at most, in milliseconds. */
  private quickest(): number {
    return this.all.toSorted((one, other) => one - other)[this.all.length >> 2]!;
  }

  describe(): string {
    return (
      `Of ${this.all.length} answers to an input ${this.shared} were not counted: a known piece of work beside them took more than ` +
      `${leeway} times the ${this.quickest().toFixed(1)} ms that it takes when nothing else holds the processor.`
    );
  }
}
