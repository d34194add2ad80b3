/** Every explainer of the site, by the name of its folder, with its words and the values it begins with. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../../../src/files/files.node.ts";
import { fixedOf, type Explainer } from "../../../src/explainers/explainer.ts";
import { startsOf } from "../../../src/explainers/parameter.ts";
import { speak, type Words } from "../../../src/explainers/say.ts";
import { readProject } from "../../../src/story/read-project.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = path.join(root, "src", "explainers");

export const { project } = readProject(filesBelow(root));

export const every = await Promise.all(
  globSync("*/index.ts", { cwd: folder })
    .map((file) => path.dirname(file))
    .sort()
    .map(async (name) => {
      const { default: explainer } = (await import(path.join(folder, name, "index.ts"))) as {
        default: Explainer;
      };
      const words = JSON.parse(readFileSync(path.join(folder, name, "en.json"), "utf8")) as Words;
      return {
        name,
        explainer,
        words,
        code: globSync("*.ts", { cwd: path.join(folder, name) })
          .map((file) => readFileSync(path.join(folder, name, file), "utf8"))
          .join("\n"),
        say: speak("en", words),
        starts: startsOf(explainer.parameters, project.facts),
        fixed: fixedOf(explainer, (id) => project.facts.get(id)!),
      };
    }),
);
