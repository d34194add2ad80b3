/** A description of tables must agree with itself, and describe what the site reads. */
import { nearest } from "../did-you-mean.ts";
import { quote } from "../files/quote.ts";
import type { Path } from "../yaml/parse.ts";
import { coreTables } from "./core-tables.ts";
import { pathsOf, type DataPackage, type PackageFault, type Resource } from "./data-package.ts";
import { checkNames } from "./package-names.ts";

/** What does not fit in a description whose shape is right. A name that is wrong is not also missing: step by step. */
export function checkPackage({ resources }: DataPackage): PackageFault[] {
  const steps = [
    () => [
      ...twice(resources, (index) => ["resources", index, "name"], "table"),
      ...resources.flatMap(({ schema }, index) =>
        twice(schema.fields, (step) => [...fieldsOf(index), step, "name"], "column"),
      ),
      ...checkPaths(resources),
    ],
    () => resources.flatMap((_, index) => checkNames(resources, index)),
    () => checkCore(resources),
  ];
  for (const step of steps) {
    const faults = step();
    if (faults.length) return faults;
  }
  return [];
}

const fieldsOf = (index: number): Path => ["resources", index, "schema", "fields"];

function twice(
  items: readonly { name: string }[],
  pathOf: (index: number) => Path,
  what: string,
): PackageFault[] {
  return items.flatMap(({ name }, index) =>
    items.findIndex((item) => item.name === name) === index
      ? []
      : [
          {
            rule: "package/same-name",
            path: pathOf(index),
            message: `A second ${what} is called "${name}".`,
            hint: "Give it another name, or remove it.",
          },
        ],
  );
}

function checkPaths(resources: readonly Resource[]): PackageFault[] {
  const owners = new Map<string, string>();
  return resources.flatMap((resource, index) =>
    pathsOf(resource).flatMap((file, step): PackageFault[] => {
      const path = ["resources", index, "path", ...(Array.isArray(resource.path) ? [step] : [])];
      const owner = owners.get(file);
      owners.set(file, resource.name);
      if (!isInData(file))
        return [
          {
            rule: "package/outside-data",
            path,
            message: `${quote(file)} is no CSV file in the folder data.`,
            hint: "Put the file into data and write its name, ending in .csv, without ../, backslashes or an address.",
          },
        ];
      if (owner === undefined) return [];
      return [
        {
          rule: "package/same-name",
          path,
          message:
            owner === resource.name
              ? `The file ${quote(file)} stands twice.`
              : `The file ${quote(file)} is that of the table "${owner}" too.`,
          hint: "Each table has files of its own: correct one of the two.",
        },
      ];
    }),
  );
}

const isInData = (file: string): boolean =>
  /^[^/\\:]+(?:\/[^/\\:]+)*\.csv$/.test(file) &&
  !file.split("/").some((part) => part.startsWith("."));

/** What the site reads by name must be described. */
function checkCore(resources: readonly Resource[]): PackageFault[] {
  return Object.entries(coreTables).flatMap(([table, columns]): PackageFault[] => {
    const index = resources.findIndex(({ name }) => name === table);
    const others = resources
      .map(({ name }) => name)
      .filter((name) => !Object.hasOwn(coreTables, name));
    const slip = nearest(table, others);
    if (index < 0)
      return [
        {
          rule: "package/missing-table",
          path: ["resources"],
          message: `The table "${table}" is not described.`,
          hint: slip
            ? `"${slip}" is probably meant for it: name it "${table}".`
            : "Bring its description back from the last good version.",
        },
      ];
    const known = resources[index]!.schema.fields.map((field) => field.name);
    return columns
      .filter((column) => !known.includes(column))
      .map((column) => ({
        rule: "package/missing-column",
        path: fieldsOf(index),
        message: `The column "${column}" of the table "${table}" is not described, and the site reads it.`,
        hint: "Bring its description back from the last good version.",
      }));
  });
}
