import { mountExplore } from "./explore.client.ts";
import css from "./later.css?inline";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
for (const root of document.querySelectorAll<HTMLElement>(".chart-explore")) mountExplore(root);
