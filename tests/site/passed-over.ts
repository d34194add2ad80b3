/** What the validators say and we leave as it is: each with its reason, and nothing else. A reason that is met no more is taken out. */
import type { ConfigData } from "html-validate";
import type { Finding } from "./validators.node.ts";

export interface PassedOver {
  by: Finding["by"];
  said: RegExp;
  /** Where it may be said; anywhere, if nothing stands here. */
  where?: RegExp;
  why: string;
}

/** Properties and rules of CSS that all three engines know. Each is named, so that a misspelt one is still found. */
const newer = [
  "container-type",
  "paint-order",
  "position-anchor",
  "position-area",
  "position-try-fallbacks",
];

export const passedOver: PassedOver[] = [
  {
    by: "vnu",
    said: new RegExp(`^CSS: “(?:${newer.join("|")})”: Property “[\\w-]+” doesn't exist`),
    why: "The checker's list of CSS properties is older than container queries and anchors.",
  },
  {
    by: "vnu",
    said: /^CSS: Unrecognized at-rule “@(?:container|position-try)”/,
    why: "The same for rules that begin with an at sign.",
  },
  {
    by: "vnu",
    said: /^Resource violates Content Security Policy \(meta tag\): external (?:stylesheet|script) “\/(?!\/)/,
    why: "It reads files, which have no origin, so 'self' matches nothing. origin.test.ts and the browser tests hold the policy.",
  },
  {
    by: "vnu",
    said: /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src”/,
    why: "Blocks of JSON are data and are never run; that no script stands in a page is held by origin.test.ts.",
  },
  {
    by: "html-validate",
    said: /^wcag\/h32: <form> element must have a submit button/,
    where: /\/explainers\//,
    why: "The controls of a model send nothing: each acts at once, and the policy forbids sending (form-action 'none').",
  },
];

/** Rules of html-validate that are set otherwise than it sets them. */
export const htmlRules: NonNullable<ConfigData["rules"]> = {
  // Boxes to tick that belong together share a name, as HTML has it.
  "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
  // A figure's page is called by the figure's whole name, and the site's name follows it.
  "long-title": ["error", { maxlength: 110 }],
  // Everything comes from our own origin; what would come from another one has to carry a hash.
  "require-sri": ["error", { target: "crossorigin" }],
};
