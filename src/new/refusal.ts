/** Ends a command, with an exit code and a text for whoever called it. Nothing has been written. */
export class Refusal extends Error {
  readonly code: number;
  constructor(code: number, text: string) {
    super(text);
    this.code = code;
  }
}
