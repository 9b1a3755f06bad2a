import { z } from "zod";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { SourceId } from "./identifiers.js";
import { entry } from "./registry.js";
import { Sentence } from "./text.js";
import { term } from "./vocabulary.js";
import { words } from "./words.js";

const kind = words("What it is.", "نوع المصدر.");

const described = {
  title: z
    .strictObject({
      ar: Sentence.meta(words("Verbatim, as the seed prints it.", "حرفيًّا، كما يرد في المقال.")),
      en: Sentence.meta(words("Our translation.", "ترجمتنا.")),
    })
    .optional()
    .meta(words("The title, where the text gives one.", "العنوان، حيث يذكره النص.")),
  publisher: Sentence.optional().meta(
    words(
      "The publisher or site, where the text gives it, as the seed prints it.",
      "الناشر أو الموقع، حيث يذكره النص، كما يرد في المقال.",
    ),
  ),
  author: Sentence.optional().meta(
    words("The author, where the text gives one, as the seed prints it.", "الكاتب، حيث يذكره النص، كما يرد في المقال."),
  ),
  published: EdtfDate.optional().meta(words("When it was published.", "تاريخ النشر.")),
};

const article = entry({
  kind: term("article", words("one of the five seeds", "أحد المقالات الخمسة")).meta(kind),
  seed: z
    .string()
    .regex(/^\d{3}$/u)
    .meta(words("The seed's number, as evidence uses it.", "رقم المقال، كما تستعمله الشواهد.")),
  file: z
    .string()
    .regex(/^[0-9a-z_]+\.txt$/u)
    .meta(words("Name of the file in seeds/.", "اسم الملف في المجلد seeds/.")),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .meta(words("SHA-256 of the file, in hexadecimal.", "بصمة الملف SHA-256 بالنظام الست عشري.")),
  lines: z.int().min(1).meta(words("How many lines the file has.", "عدد أسطر الملف.")),
  language: term("ar", words("Arabic", "العربية")).meta(
    words("Language of the text, as BCP 47.", "لغة النص، وفق BCP 47."),
  ),
  ...described,
});

const footnote = entry({
  kind: term(
    "footnote",
    words("a work that a numbered footnote of a seed names", "عمل تسميه حاشية مرقّمة في أحد المقالات"),
  ).meta(kind),
  citedBy: SourceId.meta(words("The seed that cites it.", "المقال الذي يستشهد به.")),
  mark: z.int().min(1).meta(words("The number of the footnote.", "رقم الحاشية.")),
  sameWorkAs: SourceId.optional().meta(
    words(
      "The earlier footnote that names the same work, where this one says op. cit.",
      "الحاشية السابقة التي تسمي العمل نفسه، حيث تقول هذه الحاشية «مرجع سابق».",
    ),
  ),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/u)
    .optional()
    .meta(words("The address, as the footnote prints it.", "العنوان الشبكي، كما تورده الحاشية.")),
  urlDate: EdtfDate.optional().meta(
    words(
      "The date in the address, where it has one; it need not be the date of the label.",
      "التاريخ الوارد في العنوان الشبكي، إن وُجد؛ وقد يخالف التاريخ المكتوب في الحاشية.",
    ),
  ),
  ...described,
});

export const sources = dataset({
  name: "sources",
  kind: "registry",
  recordName: "Source",
  title: { en: "Sources", ar: "المصادر" },
  description: {
    en: "The five seeds, and the works that the footnotes of seed 001 name.",
    ar: "المقالات الخمسة، والأعمال التي تسميها حواشي المقال 001.",
  },
  record: z.discriminatedUnion("kind", [article, footnote]),
});
