import { intlTag, type Locale } from "./locales.ts";

/** How large a file is, rounded up: "12 kB". */
export const formatBytes = (locale: Locale, bytes: number): string =>
  new Intl.NumberFormat(intlTag(locale), { style: "unit", unit: "kilobyte" }).format(
    Math.ceil(bytes / 1000),
  );
