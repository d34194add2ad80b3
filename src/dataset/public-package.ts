import type { Table } from "./table.ts";
import { tableCsv } from "./table-files.ts";

/** What the description of the tables says, beside what our own reader knows of it. */
type Description = Record<string, unknown> & {
  resources: (Record<string, unknown> & {
    name: string;
    schema: { fields: (Record<string, unknown> & { format?: string })[] };
  })[];
};

/** Extended dates have no format of their own in a Table Schema, but a name that everybody may look up. */
const edtf = "http://id.loc.gov/datatypes/edtf";

/**
 * The description as it goes with the published tables: one file a table, its size, and no format that the standard does
 * not know. @param text of `data/datapackage.json` @param home where the site stands
 */
export function publicPackage(
  text: string,
  tables: ReadonlyMap<string, Table>,
  home: string,
): Description {
  const { resources, ...about } = JSON.parse(text) as Description;
  return {
    ...about,
    homepage: home,
    contributors: [{ title: "Threadcount", path: home, roles: ["creator"] }],
    resources: resources.map(({ schema, ...resource }) => ({
      ...resource,
      path: `${resource.name}.csv`,
      bytes: new TextEncoder().encode(tableCsv(tables.get(resource.name)!)).length,
      schema: {
        ...schema,
        fields: schema.fields.map(({ format, ...field }) =>
          format === "edtf" ? { ...field, rdfType: edtf } : { ...field, ...(format && { format }) },
        ),
      },
    })),
  };
}
