/** Milliseconds in which nothing must be saved before we look, and before we say that something is wrong. */
export interface Pauses {
  quiet: number;
  patience: number;
}

export interface Settling<State> {
  /** Something was saved, added or deleted. */
  touch(): void;
  /** The state of what is saved, once nothing is being saved any more. */
  state(): Promise<State>;
  /** Comes true when all that is saved is in order. */
  inOrder(): Promise<void>;
}

/**
 * Waits out a burst of saves and a file that is half written. Good news is told at once. Bad news waits a little longer:
 * what is wrong for a tenth of a second is an editor at work, not a mistake.
 * @param look reads what is saved, and never fails: anew after a save, else only where a file looks changed
 * @param tell is told each new state once
 */
export function settle<State extends { isBroken: boolean }>(
  look: (anew: boolean) => Promise<State>,
  tell: (state: State) => void,
  { quiet, patience }: Pauses = { quiet: 25, patience: 150 },
): Settling<State> {
  let saves = 0;
  let stir = () => {};
  let told: State | undefined;
  let settling: Promise<State> | undefined;
  let mended = Promise.withResolvers<void>();

  async function afterTheLastSave(): Promise<State> {
    for (;;) {
      if (!(await calm(quiet))) continue;
      const seen = saves;
      const state = await look(true);
      if (saves !== seen || (state.isBroken && !(await calm(patience)))) continue;
      return announced(state);
    }
  }

  /** True after a time in which nothing was saved; false as soon as something is. */
  const calm = (time: number) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(resolve, time, true);
      stir = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });

  function announced(state: State): State {
    if (state === told) return state;
    told = state;
    tell(state);
    if (!state.isBroken) {
      mended.resolve();
      mended = Promise.withResolvers();
    }
    return state;
  }

  const state = () => settling ?? look(false).then(announced);

  return {
    state,
    touch() {
      saves++;
      stir();
      settling ??= afterTheLastSave().finally(() => (settling = undefined));
    },
    async inOrder() {
      if ((await state()).isBroken) await mended.promise;
    },
  };
}
