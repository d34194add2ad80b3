/** What the reader assumes about used chips, as the model's parameters name it. */
interface UsedChips {
  chips: number;
  price: number;
  decline: number;
  feedback: number;
  strength: number;
}

interface Market {
  /** What one more chip would fetch when so many are still held. */
  price(held: number, quarter: number): number;
  /** Sells as many chips as the missing sum takes, each at the price the one before has left; at most all of them. */
  sell(held: number, missing: number, quarter: number): { sold: number; proceeds: number };
}

/** Each tenth of the fleet that is sold takes the same part off the price, chip by chip, and the price does not come back. */
export function marketOf({ chips, price, decline, feedback, strength }: UsedChips): Market {
  const fall = feedback ? -Math.log(1 - strength / 100) / (chips / 10) : 0;
  const aged = (quarter: number) => price * (1 - decline / 100) ** quarter;
  const priceAt = (held: number, quarter: number) =>
    aged(quarter) * Math.exp(-fall * (chips - held));
  return {
    price: priceAt,
    sell(held, missing, quarter) {
      const now = priceAt(held, quarter);
      const most = fall ? (now * (1 - Math.exp(-fall * held))) / fall : now * held;
      if (missing >= most) return { sold: held, proceeds: most };
      const sold = fall ? -Math.log(1 - (missing * fall) / now) / fall : missing / now;
      return { sold: Math.min(held, sold), proceeds: missing };
    },
  };
}
