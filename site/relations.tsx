import type { Language } from "iraq-coalition-data";

/** The sign of a relation, and its name seen from the record that tells it and from the other one. */
const RELATIONS: Readonly<
  Record<string, { sign: string; to: Record<Language, string>; from: Record<Language, string> }>
> = {
  contradicts: { sign: "▸◂", to: { en: "contradicts", ar: "يناقض" }, from: { en: "contradicts", ar: "يناقض" } },
  "in-tension": {
    sign: "~",
    to: { en: "in tension", ar: "بينهما توتر" },
    from: { en: "in tension", ar: "بينهما توتر" },
  },
  repeats: { sign: "=", to: { en: "says again", ar: "يقوله مجددًا" }, from: { en: "said again", ar: "قيل مجددًا" } },
  updates: { sign: "↻", to: { en: "later than", ar: "حال لاحقة لـ" }, from: { en: "later state", ar: "حال لاحقة" } },
  realises: { sign: "◆", to: { en: "outcome of", ar: "مآل" }, from: { en: "outcome", ar: "ما آل إليه" } },
  "different-definition": {
    sign: "≠",
    to: { en: "counts another thing", ar: "يعدّ شيئًا آخر" },
    from: { en: "counts another thing", ar: "يعدّ شيئًا آخر" },
  },
  "part-of": { sign: "⊂", to: { en: "part of", ar: "جزء من" }, from: { en: "has as a part", ar: "من أجزائه" } },
  "narrower-scope": {
    sign: "⊏",
    to: { en: "narrower than", ar: "أضيق من" },
    from: { en: "broader than", ar: "أوسع من" },
  },
  "broader-scope": {
    sign: "⊐",
    to: { en: "broader than", ar: "أوسع من" },
    from: { en: "narrower than", ar: "أضيق من" },
  },
  "same-origin": { sign: "⌂", to: { en: "same origin", ar: "أصل واحد" }, from: { en: "same origin", ar: "أصل واحد" } },
  "compared-by-source": {
    sign: "⇄",
    to: { en: "set beside it by the article", ar: "يضعه المقال بإزائه" },
    from: { en: "set beside it by the article", ar: "يضعه المقال بإزائه" },
  },
  "reason-for": { sign: "→", to: { en: "reason for", ar: "سبب" }, from: { en: "for the reason that", ar: "سببه" } },
  "same-claim": { sign: "⧉", to: { en: "same claim", ar: "القول نفسه" }, from: { en: "same claim", ar: "القول نفسه" } },
};

/** How one claim is related to another: a sign, which says nothing alone, and its name. */
export function Relation({
  type,
  direction,
  language,
}: {
  type: string;
  direction: "to" | "from";
  language: Language;
}) {
  const relation = RELATIONS[type];
  return (
    <span class={`relation ${type}`}>
      <span aria-hidden="true">{relation?.sign}</span> {relation?.[direction][language] ?? type}
    </span>
  );
}
