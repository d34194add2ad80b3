import { codeFor } from "../embed/code.ts";
import { writeAddress } from "./address.ts";
import { keepScheme } from "../embed/scheme.ts";
import type { Explainer } from "./explainer.ts";
import type { Manner } from "./manner.ts";
import type { Values } from "./parameter.ts";

/** What leads others to the state a reader has reached: the page's address, the code of its frame, in a frame the way to the page. */
export interface Trail {
  /** Writes it down: a leap so that the back button undoes it, once its frames are out; anything else when the reader rests. */
  write(values: Values, manner: Manner): void;
  /** Writes down what is still waiting. */
  flush(): void;
  /** Takes a state from the address as it stands, however it is written. */
  take(values: Values): void;
  /** The address of the state that was written last, of the page itself also in a frame. */
  href(): string;
  /** The code that frames that state. */
  code(): string;
}

/** Browsers refuse an address that changes a hundred times in some seconds, as it would under a held key. In milliseconds. */
const rest = 150;
/** For the browser a new address is work, and the first frames after a leap have enough of it. In milliseconds. */
const afterLeap = 50;

export function createTrail(root: HTMLElement, { parameters }: Explainer, starts: Values): Trail {
  const code = root.querySelector<HTMLTextAreaElement>(".embed-code textarea");
  const home = document.querySelector<HTMLAnchorElement>(".embed-home");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: { values: Values; isLeap: boolean } | undefined;

  function flush(): void {
    clearTimeout(waiting);
    if (latest) put(latest.values, latest.isLeap);
    latest = undefined;
  }

  function handOver(state: string): void {
    if (code) code.value = codeFor(code.defaultValue, state);
    if (home) home.search = state;
  }

  function put(values: Values, isLeap: boolean): void {
    const state = writeAddress(parameters, starts, values);
    handOver(state);
    const { pathname, search, hash } = location;
    const address = pathname + keepScheme(state, search) + hash;
    if (address === pathname + search + hash) return;
    // The back button of a page around us is not ours to fill.
    if (isLeap && !home) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
  }

  return {
    write(values, manner) {
      if (manner === "passing") return;
      const isLeap = manner === "leap";
      // The back button leads to what stood on either side of a leap; of what follows one another otherwise only the last counts.
      if (isLeap || latest?.isLeap) flush();
      clearTimeout(waiting);
      latest = { values, isLeap };
      waiting = setTimeout(flush, isLeap ? afterLeap : rest);
    },
    flush,
    take(values) {
      clearTimeout(waiting);
      latest = undefined;
      handOver(writeAddress(parameters, starts, values));
    },
    href() {
      flush();
      return home?.href ?? location.href;
    },
    code() {
      flush();
      return code!.value;
    },
  };
}
