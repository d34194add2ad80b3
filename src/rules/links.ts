export const links = {
  "links/dead":
    "A link within the site leads to a page that is built, or to a step or heading that is there. Pages are written from the root of the site without the language: /ledger/.",
} as const;
