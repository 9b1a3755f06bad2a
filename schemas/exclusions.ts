import * as z from "zod";
import type { Bilingual } from "./dataset.js";
import { field, list, note, optional, vocabulary } from "./fields.js";
import { ledger } from "./ledger.js";
import { words } from "./words.js";

const REASONS = {
  heading: words("a section heading", "عنوان قسم"),
  byline: words("who wrote or posted it", "من كتبه أو نشره"),
  "site-furniture": words("menus, forms, links to other pages", "قوائم الموقع ونماذجه وروابطه"),
  "list-mark": words("a bullet", "علامة تعداد"),
  "source-list": words("text that frames a list of sources", "إطار قائمة المصادر"),
  transition: words("words that lead to the next sentence", "عبارة تمهّد للجملة التالية"),
  rhetorical: words("no claim that could be checked", "لا قول فيه يمكن التحقق منه"),
  "out-of-scope": words("a claim of a kind that the collection does not record", "قول من نوع لا تسجله المجموعة"),
  "no-claim": words("a number or date word that counts or dates nothing", "عدد أو كلمة تاريخ لا تعدّ شيئًا ولا تؤرّخه"),
};

/** What each reason for leaving out words of an article means. */
export const exclusionReasons: Readonly<Record<keyof typeof REASONS, Bilingual>> = Object.fromEntries(
  Object.entries(REASONS).map(([reason, { description, ar }]) => [reason, { en: description, ar }]),
) as Record<keyof typeof REASONS, Bilingual>;

const Exclusion = z
  .strictObject({
    at: z
      .string()
      .regex(/^[0-9]{3}#L[1-9][0-9]*$/u, { error: "an article number and one line, such as 001#L48" })
      .meta(
        words(
          "The line: article number and line, counted from 1, such as 001#L8.",
          "السطر: رقم المقال ثم رقم السطر عدًّا من 1، مثل 001#L8.",
        ),
      ),
    words: z
      .string()
      .regex(/\S/u, { error: "text that is not empty" })
      .optional()
      .meta(
        words(
          "The words of the line that are meant, verbatim; the whole line if absent.",
          "كلمات السطر المقصودة، حرفيًّا؛ وإن غاب الحقل فالسطر كله.",
        ),
      ),
    reason: vocabulary(REASONS, words("Why no record cites it.", "سبب عدم استشهاد أي سجل به.")),
    note: optional(note(words("Anything to add to the reason.", "ما يقال زيادةً على السبب."))),
  })
  .meta({
    id: "Exclusion",
    ...words(
      "A line of an article, or words of it, that no record cites, and why.",
      "سطر من مقال، أو كلمات منه، لا يستشهد به سجل، والسبب.",
    ),
  });

export const exclusions = ledger({
  name: "exclusions",
  title: { en: "Exclusions", ar: "المستثنيات" },
  description: {
    en: "Every line of the articles, every number and date word and every passage of three words or more that no record cites, with the reason. Whatever is neither cited nor listed here is missing.",
    ar: "كل سطر من المقالات، وكل عدد أو كلمة تاريخ، وكل عبارة من ثلاث كلمات فأكثر، لا يستشهد بها سجل، مع السبب. وما لم يُستشهد به ولم يُذكر هنا فهو ناقص.",
  },
  fields: {
    exclusions: list(
      field(Exclusion, {}),
      words("The exclusions, in the order of their articles and lines.", "المستثنيات، مرتبة بحسب المقال ثم السطر."),
    ),
  },
});

export type ExclusionEntry = z.infer<typeof Exclusion>;
