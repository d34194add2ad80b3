/** Every rule of the check by its stable name, with a paragraph of help for the person who broke it. */
import { chart } from "./chart.ts";
import { claim } from "./claim.ts";
import { contradictions } from "./contradictions.ts";
import { corrections } from "./corrections.ts";
import { csv } from "./csv.ts";
import { derived } from "./derived.ts";
import { explainer } from "./explainer.ts";
import { file } from "./file.ts";
import { footnotes } from "./footnotes.ts";
import { headings } from "./headings.ts";
import { images } from "./images.ts";
import { links } from "./links.ts";
import { dataPackage } from "./package.ts";
import { prose } from "./prose.ts";
import { steps } from "./steps.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { use } from "./use.ts";
import { verify } from "./verify.ts";
import { web } from "./web.ts";
import { yaml } from "./yaml.ts";

export const rules = {
  ...file,
  ...dataPackage,
  ...csv,
  ...table,
  ...derived,
  ...contradictions,
  ...corrections,
  ...yaml,
  ...chart,
  ...text,
  ...use,
  ...claim,
  ...prose,
  ...steps,
  ...web,
  ...explainer,
  ...links,
  ...images,
  ...headings,
  ...footnotes,
  ...verify,
} as const;

export type RuleName = keyof typeof rules;
