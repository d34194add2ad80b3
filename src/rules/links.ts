export const links = {
  "links/dead":
    "A link within the site leads to a page that is built, or to a step or heading that is there. Pages are written from the root of the site without the language: /ledger/.",
  "links/draft":
    "A text without “published” in its story.yaml or explainer.yaml is a draft: npm run dev shows it, npm run build leaves it out. A text that is published cannot lead to it, because its readers would find nothing there. Publish both on the same day, or add the link later.",
} as const;
