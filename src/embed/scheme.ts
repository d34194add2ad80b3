const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** The colour scheme that an embed's address asks for; without one the reader's system decides. */
export function schemeIn(search: string): Scheme | undefined {
  const asked = new URLSearchParams(search).get("scheme");
  return schemes.find((scheme) => scheme === asked);
}

/** A query with the scheme that an older one asked for. */
export function keepScheme(query: string, search: string): string {
  const scheme = schemeIn(search);
  return scheme ? `${query}${query ? "&" : "?"}scheme=${scheme}` : query;
}
