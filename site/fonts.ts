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

/**
 * The fonts that every first screen needs: that of the headline, and that of the text in both of its weights. A browser waits a
 * moment for them before it shows anything, so that nothing moves when they come.
 */
export const FIRST_FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: ["source-serif-4-latin-wght-normal.woff2", PLEX_LATIN, "ibm-plex-sans-arabic-latin-600-normal.woff2"],
  ar: [
    "noto-naskh-arabic-arabic-wght-normal.woff2",
    "ibm-plex-sans-arabic-arabic-400-normal.woff2",
    "ibm-plex-sans-arabic-arabic-600-normal.woff2",
    // Digits are Latin in both languages.
    PLEX_LATIN,
  ],
};

/** Whether a font is the bold one of its family, which a page without bold text never asks for. */
export const isBold = (font: string): boolean => font.includes("-600-");
