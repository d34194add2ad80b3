/** Two digits: what comes out of arbitrary numbers is no finer than that. */
export const about = (value: number): number => Number(value.toPrecision(2));
