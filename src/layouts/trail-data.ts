import type { BreadcrumbList, WithContext } from "schema-dts";

/** The way that stands above a page's title, from its beginning to the page, in the words of schema.org. */
export const trailData = (
  steps: readonly { name: string; address: URL }[],
): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, address }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: address.href,
  })),
});
