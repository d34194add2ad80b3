/// <reference types="astro/client" />

declare namespace App {
  /** What a page tells the words an author uses: which text they stand in, and the project behind it. */
  interface Locals {
    locale: import("./i18n/locales.ts").Locale;
    project: import("./story/project.ts").Project;
    /** The text that is being printed; undefined on pages that are not written in MDX. */
    text: import("./story/text.ts").Text | undefined;
  }
}
