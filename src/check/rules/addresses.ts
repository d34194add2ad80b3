import { locales } from "../../i18n/locales.ts";

/** What an address in a text is, as far as it can be told from its signs. */
export type Address =
  | { kind: "page"; path: string; anchor: string }
  | { kind: "elsewhere" }
  | { kind: "wrong"; what: string; why: string; hint: string };

/** Reads the address of a link. */
export function readAddress(url: string): Address {
  const wrong = (what: string, why: string, hint: string) =>
    ({ kind: "wrong", what, why, hint }) as const;
  const nowhere = "A reader who follows the link finds nothing.";
  if (url.trim() === "")
    return wrong(
      "The link has no address.",
      nowhere,
      "Write it between the parentheses: [words](/ledger/).",
    );
  if (/^file:|^[a-z]:[\\/]|\\/i.test(url))
    return wrong(
      "This is the address of a file on one computer.",
      "Readers have other computers.",
      "Put the file where everybody can reach it, and write its address on the web: https://…",
    );
  if (/^(?:javascript|data|vbscript|blob):/i.test(url.replace(/\s/g, "")))
    return wrong(
      "This address would run something or hold a file of its own.",
      "A text runs no programs: they could do anything with whoever reads it.",
      "Write an address that begins with https:// or with /.",
    );
  if (/^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])\b/i.test(url)) {
    const path = url.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
    return wrong(
      "This is the address of the site on your own computer.",
      nowhere,
      `Write it from the site's root, without the language: ${withoutLanguage(path)}`,
    );
  }
  if (
    /^https?:\/\/[^/\s]+\.[^/\s]+|^mailto:[^@\s]+@[^@\s]+$|^tel:\+?[\d-]+$/i.test(url) &&
    !/\s/.test(url)
  )
    return { kind: "elsewhere" };
  if (/^https?:/i.test(url))
    return wrong(
      "This address leads nowhere.",
      nowhere,
      "Copy it anew from the browser's address bar: https://example.org/page",
    );
  if (
    /^(?:\/\/|www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|eu|de|at|ch|uk|fr|gov|edu|io)(?:[/?#]|$))/i.test(
      url,
    )
  )
    return wrong(
      "The beginning of this address is missing.",
      "Without https:// a browser looks for it on this site.",
      `Write https://${url.replace(/^\/\//, "")}`,
    );
  if (/^[^/#@\s]+@[^/#@\s]+\.[a-z]+$/i.test(url))
    return wrong("The beginning of this address is missing.", nowhere, `Write mailto:${url}`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return wrong(
      "Not every browser can follow this address.",
      nowhere,
      "Write an address that begins with https://, mailto:, tel: or /.",
    );
  const [, path = "", anchor = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (path !== "" && !path.startsWith("/"))
    return wrong(
      "This address is written from the page it stands on.",
      "The same text may stand on several pages, and the address would lead elsewhere from each.",
      `Write it from the site's root: /${path.replace(/^(?:\.{1,2}\/)+/, "")}`,
    );
  return { kind: "page", path, anchor };
}

/** A path of the site as links in texts are written. */
export const withoutLanguage = (path: string): string =>
  path.replace(new RegExp(`^/(?:${locales.join("|")})(?=[/#?]|$)`), "") || "/";
