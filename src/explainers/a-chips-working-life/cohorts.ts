/** What one chip does between two of its birthdays, as parts of that year. */
export interface Age {
  training: number;
  inference: number;
  retired: number;
  /** Retired, while its loan still runs. */
  owing: number;
  /** Under its loan, at work or not. */
  owed: number;
}

/** A year of the fleet: chips as averages over the year, money in dollars. */
export interface Year extends Age {
  bought: number;
  earnedInTraining: number;
  earnedInInference: number;
  due: number;
}

/** What one chip earns in a year of either job, and what its loan takes in a year. */
export interface Rates {
  training: number;
  inference: number;
  instalment: number;
}

/** One chip at each age: it trains, then infers, then retires; its loan runs beside that. */
export const agesOf = (training: number, life: number, term: number, years: number): Age[] =>
  Array.from({ length: years }, (_, age) => ({
    training: overlap(0, training, age),
    inference: overlap(training, life, age),
    retired: overlap(life, Infinity, age),
    owing: overlap(life, Math.max(life, term), age),
    owed: overlap(0, term, age),
  }));

/** The fleet that grows out of the purchases of each year: every cohort goes through the same ages, one year after the other. */
export const fleetOf = (ages: Age[], purchases: number[], rates: Rates): Year[] =>
  purchases.map((_, year) => {
    let [bought, training, inference, retired, owing, owed] = [0, 0, 0, 0, 0, 0];
    for (let age = 0; age <= year; age++) {
      const [chips, at] = [purchases[year - age]!, ages[age]!];
      bought += chips;
      training += chips * at.training;
      inference += chips * at.inference;
      retired += chips * at.retired;
      owing += chips * at.owing;
      owed += chips * at.owed;
    }
    return {
      bought,
      training,
      inference,
      retired,
      owing,
      owed,
      earnedInTraining: training * rates.training,
      earnedInInference: inference * rates.inference,
      due: owed * rates.instalment,
    };
  });

/** As long as buying goes on, each age has as many chips as were bought so many years ago: the faster it grows, the younger the fleet. */
export function longRunShare(ages: Age[], growth: number): number {
  const chips = (kind: "training" | "inference") =>
    ages.reduce((sum, at, age) => sum + at[kind] * (1 + growth) ** -age, 0);
  return share(chips("inference"), chips("training"));
}

/** Percent. A fleet that does neither job has no share. */
export const share = (inferring: number, training: number): number =>
  inferring + training === 0 ? 0 : 100 * (inferring / (inferring + training));

/** How much of the year after its `age`-th birthday a chip spends between two moments of its life. */
const overlap = (from: number, to: number, age: number): number =>
  Math.max(0, Math.min(to, age + 1) - Math.max(from, age));
