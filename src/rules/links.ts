export const links = {
  "links/dead":
    "A link within the site leads to a page that is built. Pages are written from the root of the site without the language: /ledger/.",
  "links/anchor":
    "After # stands the name of a step (step- and its id), of a heading (its words in lower case, joined by hyphens) or of a chart on the page the link leads to. The check lists what there is.",
  "links/language":
    "A link is written without the language: /ledger/ leads from an English text to the English ledger, from a German one to the German. A page that is not there in the language of the text cannot be linked to.",
  "links/address":
    "An address on the web begins with https://, one of this site with /. Mail is mailto:, a telephone tel:. Addresses hold no spaces, and a file on your computer has no address that others could follow.",
  "links/no-words":
    "The words of a link say where it leads: [the ledger](/ledger/). People who hear a page jump from link to link and hear nothing else.",
  "links/no-definition":
    "A link may keep its address elsewhere: [words][name], and in a line of its own [name]: https://…. Without that line it is no link. Plain brackets that are meant as such are written \\[.",
  "links/unused-definition":
    "A line [name]: https://… gives an address to links [words][name]. One that no link uses is left over from an edit. This is a warning: it does not stop anything.",
  "links/gone":
    "A page that was published keeps its address, because readers and other sites have links to it. Do not rename or delete its folder. A text that must no longer be read stays, and says why it was withdrawn.",
  "links/draft":
    "A text without “published” in its story.yaml or explainer.yaml is a draft: npm run dev shows it, npm run build leaves it out. A text that is published cannot lead to it, because its readers would find nothing there. Publish both on the same day, or add the link later.",
} as const;
