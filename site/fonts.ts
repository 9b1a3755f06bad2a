import type { Language } from "iraq-coalition-data";

const PLEX = "@fontsource/ibm-plex-sans-arabic";
const SOURCE_SERIF = "@fontsource-variable/source-serif-4";
const NASKH = "@fontsource-variable/noto-naskh-arabic";

/** The packages of the fonts, each with its licence. */
export const FONT_PACKAGES = [PLEX, SOURCE_SERIF, NASKH] as const;

/** The fonts of the style sheet, as their packages have them. */
export const FONT_FILES: readonly string[] = [
  ...["latin-400", "latin-600", "arabic-400", "arabic-600"].map(
    (file) => `${PLEX}/files/ibm-plex-sans-arabic-${file}-normal.woff2`,
  ),
  `${SOURCE_SERIF}/files/source-serif-4-latin-wght-normal.woff2`,
  ...["arabic", "latin"].map((script) => `${NASKH}/files/noto-naskh-arabic-${script}-wght-normal.woff2`),
];

const PLEX_LATIN = "ibm-plex-sans-arabic-latin-400-normal.woff2";
const [NASKH_ARABIC, NASKH_LATIN] = [
  "noto-naskh-arabic-arabic-wght-normal.woff2",
  "noto-naskh-arabic-latin-wght-normal.woff2",
];

/** The fonts of every page: that of its headlines, and that of its text in both weights. */
const ALWAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ["source-serif-4-latin-wght-normal.woff2", PLEX_LATIN, "ibm-plex-sans-arabic-latin-600-normal.woff2"],
  ar: [
    NASKH_ARABIC,
    "ibm-plex-sans-arabic-arabic-400-normal.woff2",
    "ibm-plex-sans-arabic-arabic-600-normal.woff2",
    // Digits are Latin in both languages.
    PLEX_LATIN,
  ],
};

/** The text of all elements of some names. */
const textIn = (html: string, names: string) =>
  [...html.matchAll(new RegExp(`<(${names})\\b[^>]*>(.*?)</\\1>`, "gsu"))]
    .map(([, , inner = ""]) => inner.replaceAll(/<[^>]*>/gu, ""))
    .join("");

/**
 * The fonts that a page is set in. A browser that is told of them at once waits a moment for them before it shows anything, so
 * that nothing moves when they come; a font that it meets later is used on the next page only.
 */
export function fontsOf(html: string, language: Language): readonly string[] {
  const inNaskh = textIn(html, language === "ar" ? "h1|h2|blockquote" : "blockquote");
  return [
    ...ALWAYS[language],
    ...(language === "en" && inNaskh !== "" ? [NASKH_ARABIC] : []),
    ...(/[!-~]/u.test(inNaskh) ? [NASKH_LATIN] : []),
  ];
}

/** The fonts of the pages in both languages, on which nothing is bold but the headlines. */
export const FONTS_OF_BOTH: readonly string[] = [...new Set([...ALWAYS.en, ...ALWAYS.ar])].filter(
  (font) => !font.includes("-600-"),
);
