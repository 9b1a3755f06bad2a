import { unusualTexts } from "../../claims/unusual-texts.js";
import { quoted } from "../../findings/issue.js";
import type { WrittenText } from "../../records/texts.js";
import { LANGUAGE_NAMES } from "../../wording/language.js";
import { isMostlyIn, LETTERS } from "../../wording/script.js";
import { at, corpusRule } from "../rule.js";

/** Letters of a script that neither language has. */
const FOREIGN =
  /(?![\p{Default_Ignorable_Code_Point}\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}])\p{L}+/u;

export const textScript = corpusRule({
  id: "text/script",
  description:
    "A text is in the letters of its language: a summary, a name or a title has no others, and a note or a reason has mostly those, since it may quote a word.",
  why: "No search finds a text in the wrong field, or a word with a letter of another script that looks like the right one.",
  good: '"ar": "يوجد في العراق',
  bad: "داعش made about 120",
  messages: {
    foreign: (letters: string) => ({
      message: `this text has letters of another script: ${quoted(letters)}`,
      actual: letters,
      remedy: "write them in the script of the language",
    }),
    mixed: (language: "en" | "ar", letters: string) => ({
      message: `this text must be in ${LANGUAGE_NAMES[language]}, but has ${quoted(letters)}`,
      actual: letters,
      remedy: `write it in ${LANGUAGE_NAMES[language]} alone`,
    }),
    otherLanguage: (language: "en" | "ar", text: string) => ({
      message: `this text must be in ${LANGUAGE_NAMES[language]}, but most of its letters are not`,
      details: [`it says ${quoted(text)}`],
      remedy: `write it in ${LANGUAGE_NAMES[language]}`,
    }),
  },
  check(index, report) {
    for (const { field, ...holder } of unusualTexts(index)) {
      const { value, info } = field;
      const place = at(holder, field.pointer);
      const [foreign] = FOREIGN.exec(value) ?? [];
      const language = info.language === "any" ? undefined : info.language;
      if (foreign !== undefined) report.foreign(place, foreign);
      else if (language !== undefined) {
        const other = language === "en" ? "ar" : "en";
        const [strange] = value.match(LETTERS[other]) ?? [];
        if (strange === undefined) continue;
        if (!mayQuote({ field, ...holder })) report.mixed(place, language, strange);
        else if (!isMostlyIn(value, language)) report.otherLanguage(place, language, value);
      }
    }
  },
});

/** Sentences of ours may quote a word of the other language, except in summaries, which are quoted alone. */
const mayQuote = ({ field: { info } }: WrittenText) => info.form === "sentence" && info.path[0] !== "summary";
