import { fold } from "../arabic/fold.js";
import { alternatives } from "./alternatives.js";

/** What stands with somebody's office and makes another one of it. */
export type Rank = "senior" | "deputy" | "former";

/** Beginnings of words for whoever may be senior. */
const HOLDERS = alternatives("مسؤول مصدر مصادر قائد قادة ضابط ضباط دبلوماسي مستشار موظف");
const SENIOR = alternatives("كبير كبيرا كبيرة كبار رفيع رفيعا رفيعة رفيعي بارز بارزا بارزة بارزين بارزون");
/** Offices that can be held in the past or have a deputy; not a member of parliament, who is called a deputy too. */
const OFFICES = alternatives("رئيس وزير قائد محافظ مدير أمين متحدث ناطق سفير مستشار مبعوث");
/** The same with what only the context tells from another office. */
const HELD = `${OFFICES}|${alternatives("نائب عضو مسؤول ضابط جنرال")}`;
const FORMER = `(?:ال)?(?:${alternatives("سابق سابقا سابقة أسبق سابقين")})`;

/** What can be former as well: last year. */
const OF_TIME = `(?:${alternatives("عام سنة سنوات أعوام شهر أشهر أسبوع أسابيع يوم أيام مدة فترة مرحلة نصف ربع نظام")})`;

/** What may stand between the two: a senior US defence official. */
const ADJECTIVES = "(?: \\p{L}+ي(?:ه|ون|ين|ا)?){0,3}";

type InTwoLanguages = Readonly<Record<"en" | "ar", RegExp>>;

/** Words that give somebody a rank, and nothing else; and those that can. */
const WORDS: Readonly<Record<Rank, { says: InTwoLanguages; maySay: InTwoLanguages }>> = {
  senior: {
    says: {
      en: /\b(?:senior|high-ranking|high-level)\b/iu,
      ar: new RegExp(
        `(?<!\\p{L})(?:ال)?(?:${SENIOR}) (?:ال)?(?:${HOLDERS})|(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${HOLDERS})\\p{L}*${ADJECTIVES} (?:ال)?(?:${SENIOR})(?!\\p{L})`,
        "u",
      ),
    },
    maySay: {
      en: /\b(?:senior|high|higher|top|prominent|lead\w*|ranking|chief|commander)\b/iu,
      ar: new RegExp(
        `(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${SENIOR}|${alternatives("قيادي قياديا قيادات قياديين أعلى عليا أبرز")})`,
        "u",
      ),
    },
  },
  deputy: {
    says: {
      en: /\b(?:deputy|vice)[ -](?:\w+ )?(?:prime|president|chair\w*|minister|head|commander|speaker|spokes\w+|secretary|director|governor|chief|assistant|special)\b/iu,
      ar: new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${alternatives("نائب نائبة")}) (?:ال)?(?:${OFFICES})`, "u"),
    },
    maySay: {
      en: /\b(?:deput(?:y|ies)|vice|under-?secretary|assistant|second-in-command)\b/iu,
      ar: new RegExp(
        `(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${alternatives("نائب نائبة نواب وكيل مساعد معاون")})(?!\\p{L})`,
        "u",
      ),
    },
  },
  former: {
    says: {
      en: /\b(?:former\b|ex-(?=\p{L}))/iu,
      ar: new RegExp(
        `(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${HELD})(?:ه|ين|ا)?(?: العام)?(?: (?!(?:ال)?${OF_TIME}(?!\\p{L}))\\p{L}+){0,3}(?<! (?:في|من)) ${FORMER}(?!\\p{L})`,
        "u",
      ),
    },
    maySay: {
      en: /\b(?:former|formerly|ex|once|previous\w*|then|earlier|retired|past|had (?:been|served|held)|late)\b/iu,
      ar: new RegExp(
        `(?<!\\p{L})[وفبلك]?(?:${FORMER}|(?:ال)?(?:${alternatives("متقاعد سالف راحل")})|${alternatives("حينها آنذاك")})`,
        "u",
      ),
    },
  },
};

const AN_OFFICE = {
  en: /\b(?:presidents?|ministers?|chair\w*|heads?|commanders?|directors?|secretar\w+|spokes\w+|ambassadors?|advis\w+|envoys?|governors?|members?|MPs?|officials?|officers?|generals?)\b/u,
  ar: new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${HELD})`, "u"),
};

/** Whether a text tells what office somebody has; whoever leaves it out leaves out what makes another one of it as well. */
export const namesOffice = (text: string, language: "en" | "ar"): boolean =>
  AN_OFFICE[language].test(language === "en" ? text : fold(text).text);

const RANKS = Object.keys(WORDS) as Rank[];

/** The ranks that a text gives somebody, and those that a word of it can mean. */
export interface Ranks {
  ranks: ReadonlySet<Rank>;
  mayBeRanks: ReadonlySet<Rank>;
}

/** The ranks that a text gives people: senior officials are not any officials, and a former minister is none. */
export function ranksOf(text: string, language: "en" | "ar"): Ranks {
  const searched = language === "en" ? text : fold(text).text;
  const having = (how: "says" | "maySay") => new Set(RANKS.filter((rank) => WORDS[rank][how][language].test(searched)));
  return { ranks: having("says"), mayBeRanks: having("maySay") };
}

/** The ranks that one text says and the other cannot mean. */
export const ranksLost = (one: Ranks, other: Ranks): Rank[] =>
  [...one.ranks].filter((rank) => !other.mayBeRanks.has(rank));
