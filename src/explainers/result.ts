/** One thing the model knows beyond its headline, for the table and the scenario's CSV. */
export interface Result {
  key: string;
  value: number;
  unit: string;
  /** The model stops counting there: "at least 20 years". */
  isOpen?: boolean;
}
