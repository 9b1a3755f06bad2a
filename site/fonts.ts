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

/** The two fonts that the first screen needs: that of the headline and that of the text. */
export const FIRST_FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: ["source-serif-4-latin-wght-normal.woff2", "ibm-plex-sans-arabic-latin-400-normal.woff2"],
  ar: ["noto-naskh-arabic-arabic-wght-normal.woff2", "ibm-plex-sans-arabic-arabic-400-normal.woff2"],
};
