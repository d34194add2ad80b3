import Corrections from "../components/Corrections.astro";
import Link from "../components/Link.astro";
import Plain from "../components/Plain.astro";
import Fact from "./Fact.astro";
import Gaps from "./Gaps.astro";
import Model from "./Model.astro";
import Nothing from "./Nothing.astro";
import Note from "./Note.astro";
import Picture from "./Picture.astro";
import Step from "./Step.astro";

/**
 * The words of an author as a feed carries them. A reader of feeds has no popovers, threads or stages, so words stay
 * words and a picture is a picture; `Example` and `Rules` stand in pages only, which no feed carries.
 */
export const words = {
  Chart: Picture,
  Claim: Plain,
  Corrections,
  Example: Picture,
  Explainer: Model,
  Fact,
  Gaps,
  Legend: Nothing,
  Note,
  Plain,
  Rules: Nothing,
  Scrolly: Plain,
  Step,
  Term: Plain,
  Web: Picture,
  a: Link,
};
