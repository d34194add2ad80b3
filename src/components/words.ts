import Chart from "./Chart.astro";
import Claim from "./Claim.astro";
import Corrections from "./Corrections.astro";
import Example from "./Example.astro";
import Explainer from "./Explainer.astro";
import Fact from "./Fact.astro";
import Gaps from "./Gaps.astro";
import Legend from "./ThreadLegend.astro";
import Link from "./Link.astro";
import Note from "./Note.astro";
import Plain from "./Plain.astro";
import Rules from "./Rules.astro";
import Scrolly from "./Scrolly.astro";
import Step from "./Step.astro";
import Term from "./Term.astro";
import Web from "./Web.astro";

/** The words an author can use without importing them: `src/story/vocabulary.ts` lists them for the check. */
export const words = {
  Chart,
  Claim,
  Corrections,
  Example,
  Explainer,
  Fact,
  Gaps,
  Legend,
  Note,
  Plain,
  Rules,
  Scrolly,
  Step,
  Term,
  Web,
  a: Link,
};
