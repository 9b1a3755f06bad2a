import type { Language } from "iraq-coalition-data";
import { Sign, type SignName } from "./signs.js";

type Name = Readonly<Record<Language, string>>;

interface Named {
  readonly sign: SignName;
  /** seen from the record that tells it */
  readonly to: Name;
  /** seen from the other one */
  readonly from: Name;
}

const mutual = (sign: SignName, en: string, ar: string): Named => ({ sign, to: { en, ar }, from: { en, ar } });

const RELATIONS: Readonly<Record<string, Named>> = {
  contradicts: mutual("clash", "contradicts", "يناقض"),
  "in-tension": mutual("wave", "in tension", "بينهما توتر"),
  repeats: { sign: "equal", to: { en: "repeats", ar: "يكرّر" }, from: { en: "repeated in", ar: "مكرَّر في" } },
  updates: { sign: "turn", to: { en: "later than", ar: "أحدث من" }, from: { en: "later state", ar: "حال لاحقة" } },
  realises: { sign: "diamond", to: { en: "outcome of", ar: "مآل الخطة" }, from: { en: "outcome", ar: "ما آل إليه" } },
  "different-definition": mutual("unequal", "counts something else", "يعدّ شيئًا آخر"),
  "part-of": {
    sign: "within",
    to: { en: "part of", ar: "جزء من" },
    from: { en: "includes", ar: "من أجزائه" },
  },
  "narrower-scope": {
    sign: "narrower",
    to: { en: "narrower than", ar: "أضيق من" },
    from: { en: "broader than", ar: "أوسع من" },
  },
  "same-origin": mutual("source", "same origin", "أصل واحد"),
  "compared-by-source": mutual("between", "set beside it by the article", "يضعه المقال إلى جانبه"),
  "reason-for": {
    sign: "arrow",
    to: { en: "reason for", ar: "سبب لما يلي" },
    from: { en: "its reason", ar: "سببه" },
  },
  "same-claim": mutual("twice", "same claim", "القول نفسه"),
};

/** Relations that say the same as another one does from its other end. */
const CONVERSES: Readonly<Record<string, string>> = { "broader-scope": "narrower-scope" };

const opposite = (direction: "to" | "from") => (direction === "to" ? "from" : "to");

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
  const converse = CONVERSES[type];
  const relation = RELATIONS[converse ?? type];
  const seen = converse === undefined ? direction : opposite(direction);
  return (
    <span class={`relation ${type}`}>
      {relation && <Sign name={relation.sign} isTurned={seen === "from"} />}
      {relation?.[seen][language] ?? type}
    </span>
  );
}
