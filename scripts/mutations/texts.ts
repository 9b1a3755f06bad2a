import { englishNames } from "../../src/claims/english-names.js";
import type { Random } from "../../src/random.js";
import { type Kind, kindOver, ofField, type Proof } from "./mutation.js";
import { digitPlace, replaced } from "./quantities.js";
import type { Site, World } from "./world.js";

/** A text of a claim that must say what its record says: a summary or a translation. */
interface TextSite extends Site<string> {
  language: "en" | "ar";
}

const textsOf = (world: World): TextSite[] =>
  world.claims.flatMap((record) => {
    const { summary, evidence = [] } = record.value;
    return [
      ...(["en", "ar"] as const).flatMap((language) =>
        summary === undefined ? [] : [{ record, path: `summary.${language}`, value: summary[language], language }],
      ),
      ...evidence.map(({ translation }, position) => ({
        record,
        path: `evidence.${position}.translation`,
        value: translation,
        language: "en" as const,
      })),
    ];
  });

/** Words that stand for each other's opposite or neighbour, of which one is put for another. */
type Exchange = readonly string[];

interface Exchanges {
  en: readonly Exchange[];
  ar: readonly Exchange[];
  /** what must follow a word for it to have the meaning that is exchanged */
  before?: RegExp;
}

const EXCHANGES: readonly (Exchanges & { name: string; proof: Proof })[] = [
  {
    name: "text: a number in words changed",
    proof: "proven",
    en: [["three", "four", "five", "six", "seven", "eight", "nine", "ten"]],
    ar: [
      ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"],
      ["ثلاث", "أربع", "خمس", "ست", "سبع", "عشر"],
    ],
  },
  {
    name: "text: another hedge",
    proof: "proven",
    en: [["at least ", "at most ", "more than ", "fewer than ", "about ", ""]],
    ar: [["ما لا يقل عن ", "ما لا يزيد على ", "أكثر من ", "أقل من ", "نحو ", ""]],
    before: /^(?:\d|(?:an?|half|double|two|three|four|five|six|seven|eight|nine|ten) |ثلث|نصف|عام|شهر)/u,
  },
  {
    name: "text: another month",
    proof: "proven",
    en: [["January", "February", "March", "July", "September", "October", "November", "December"]],
    ar: [["يناير", "فبراير", "مارس", "يوليو", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]],
  },
  {
    name: "text: killed for wounded, wounded for captured",
    proof: "proven",
    en: [
      ["killed", "wounded", "captured"],
      ["arrested", "killed"],
    ],
    ar: [
      ["قتل", "أصيب", "اعتُقل"],
      ["قتلوا", "أصيبوا", "اعتُقلوا"],
      ["مقتل", "إصابة", "اعتقال"],
    ],
  },
  {
    name: "text: a plan told as fact",
    proof: "read",
    en: [
      ["would ", "did "],
      ["will ", "did "],
      ["may ", "will "],
      ["might ", "will "],
      ["is to ", "did "],
      ["are to ", "did "],
      ["plans to ", "managed to "],
    ],
    ar: [
      ["ستنتهي", "انتهت"],
      ["سيبقى", "بقي"],
      ["قد ", "لقد "],
      ["سوف ", "لقد "],
      ["يخطط لـ", "أتم "],
    ],
  },
  {
    name: "text: a negation put in or out",
    proof: "read",
    en: [
      ["does not ", "does "],
      ["is not ", "is "],
      ["no longer ", "still "],
      ["will not ", "will "],
      ["has not ", "has "],
      ["did not ", "did "],
    ],
    ar: [
      ["لا ", ""],
      ["لم ", ""],
      ["لن ", ""],
      ["ليس ", ""],
    ],
  },
];

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Where a text has a word of an exchange, as a whole word. A hedge of nothing is before a number. */
function placesOf(text: string, word: string): number[] {
  const pattern =
    word === ""
      ? /(?<=^| )(?<!(?:than|least|most|about|to|and|-|–|من|نحو|عن|على|ما|لا) )(?=\d)/gu
      : new RegExp(`(?<![\\p{L}\\p{M}])${escaped(word)}${/ $/u.test(word) ? "" : "(?![\\p{L}\\p{M}])"}`, "gu");
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

interface ExchangeSite extends TextSite {
  start: number;
  word: string;
  others: readonly string[];
}

const exchangesIn = (world: World, { en, ar, before = /^/u }: Exchanges): ExchangeSite[] =>
  textsOf(world).flatMap((site) =>
    (site.language === "en" ? en : ar).flatMap((words) =>
      words.flatMap((word) =>
        // Of two that stand for each other in a text, only the first is exchanged: the second may be a fact already.
        words.length === 2 && word === words[1]
          ? []
          : placesOf(site.value, word)
              .filter((start) => before.test(site.value.slice(start + word.length)))
              .map((start) => ({ ...site, start, word, others: words.filter((other) => other !== word) })),
      ),
    ),
  );

const exchanged = ({ value, start, word, others }: ExchangeSite, random: Random) =>
  value.slice(0, start) + (random.pick(others) ?? "") + value.slice(start + word.length);

/** A text of another record of the same claim or quote changes with it only if somebody changes it too. */
const ofText = (site: Site, to: string, proof: Proof, world: World) =>
  ofField(site, to, {
    proof,
    // Equal quotes have equal translations: the other is told too.
    alsoAt: site.path.endsWith("translation")
      ? world.records.flatMap(({ id, evidence }) =>
          evidence.some(({ quote }) => site.record.evidence.some((own) => own.quote === quote)) ? [id] : [],
        )
      : [],
  });

export const ofTexts: readonly Kind[] = [
  kindOver(
    "text: a digit changed",
    (world) => textsOf(world).filter(({ value }) => /\d/u.test(value)),
    (site, random, world) => {
      const to = replaced(site.value, digitPlace(site.value, random), String(random.below(10)));
      return to === site.value ? undefined : ofText(site, to, "proven", world);
    },
  ),
  ...EXCHANGES.map(({ name, proof, ...words }) =>
    kindOver(
      name,
      (world) => exchangesIn(world, words),
      (site, random, world) => ofText(site, exchanged(site, random), proof, world),
    ),
  ),
  kindOver(
    "text: another name",
    (world) =>
      textsOf(world)
        .filter(({ language }) => language === "en")
        .flatMap((site) =>
          englishNames(world.index, site.value)
            .flatMap(({ entries }) => entries.slice(0, 1))
            .map((entry) => ({ ...site, entry })),
        ),
    (site, random, world) => {
      const own = site.entry;
      const name = own.value.names?.en;
      const others = world.records.filter(
        (other) => other.file === own.file && other.own("kind") === own.own("kind") && other.id !== own.id,
      );
      const to = random.pick(others)?.value.names?.en;
      if (name === undefined || to === undefined || !site.value.includes(name)) return undefined;
      return ofText(site, site.value.replaceAll(name, to), "proven", world);
    },
  ),
  kindOver(
    "text: English and Arabic exchanged",
    (world) =>
      world.claims.flatMap((record) => {
        const { summary } = record.value;
        return summary === undefined ? [] : [{ record, path: "summary", value: summary }];
      }),
    (site) => ofField(site, { en: site.value.ar, ar: site.value.en }, { proof: "proven" }),
  ),
];
