/** All that `npm run new` can make. */
import { chart } from "./chart.ts";
import { dataset } from "./dataset.ts";
import { figure } from "./figure.ts";
import type { Maker } from "./maker.ts";
import { explainer, story } from "./text.ts";

export const makers: readonly Maker[] = [story, explainer, chart, figure, dataset];
