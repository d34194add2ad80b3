import type { Explainer } from "./explainer.ts";
import { mountExplainer } from "./mount.client.ts";

/** Each page fetches the one model it shows. */
const models = import.meta.glob<Explainer>("./*/index.ts", { import: "default" });

/** Brings the explainer to life that the element names. @throws when there is none: a programmer's bug */
export async function mountNamed(root: HTMLElement): Promise<() => void> {
  const name = root.dataset["explainer"]!;
  const load = models[`./${name}/index.ts`];
  if (!load) throw new Error(`no explainer "${name}"`);
  return mountExplainer(root, await load());
}
