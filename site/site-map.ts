import { type Address, addressOfPage } from "./address.js";
import { LANGUAGES } from "./languages.js";
import type { Page } from "./shell.js";

/** The map of the site for search engines: every page, with the same page in the other language. */
export function siteMap(pages: readonly Page[], address: Address): string {
  const entries = pages.map(({ place }) => {
    const alternates = LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${addressOfPage(address, { ...place, language })}"/>`,
    );
    return `<url><loc>${addressOfPage(address, place)}</loc>${alternates.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}
