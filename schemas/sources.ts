import { z } from "zod";
import { dataset } from "./dataset.js";
import { copied, date, field, optional, source } from "./fields.js";
import { entry } from "./registry.js";
import { Sentence } from "./text.js";
import { term } from "./vocabulary.js";
import { words } from "./words.js";

const kind = words("What it is.", "نوع المصدر.");

const described = {
  title: optional(
    field(
      z.strictObject({
        ar: copied(words("Verbatim, as the article prints it.", "حرفيًّا، كما يرد في المقال.")),
        en: field(Sentence, { language: "en", form: "phrase", ...words("Our translation.", "ترجمتنا.") }),
      }),
      words("The title, if the text gives one.", "العنوان، حيث يذكره النص."),
    ),
  ),
  publisher: optional(
    copied(
      words(
        "The publisher or site, if the text gives it, as the article prints it.",
        "الناشر أو الموقع، حيث يذكره النص، كما يرد في المقال.",
      ),
    ),
  ),
  author: optional(
    copied(
      words(
        "The author, if the text gives one, as the article prints it.",
        "الكاتب، حيث يذكره النص، كما يرد في المقال.",
      ),
    ),
  ),
  published: optional(date("published", words("When it was published.", "تاريخ النشر."))),
};

const article = entry({
  kind: field(term("article", words("one of the articles in seeds/", "أحد المقالات في المجلد seeds/")), kind),
  seed: field(
    z.string().regex(/^[0-9]{3}$/u, { error: "three digits" }),
    words("The number that evidence uses for the article.", "رقم المقال، كما تستعمله الشواهد."),
  ),
  file: field(
    z.string().regex(/^[0-9a-z_]+\.txt$/u, { error: "the name of a file in seeds/" }),
    words("Name of the file in seeds/.", "اسم الملف في المجلد seeds/."),
  ),
  sha256: field(
    z.string().regex(/^[0-9a-f]{64}$/u, { error: "64 hexadecimal digits" }),
    words("SHA-256 of the file, in hexadecimal.", "بصمة الملف SHA-256 بالنظام الست عشري."),
  ),
  lines: field(z.int().min(1), words("How many lines the file has.", "عدد أسطر الملف.")),
  language: field(
    term("ar", words("Arabic", "العربية")),
    words("Language of the text, as a BCP 47 tag.", "لغة النص، وفق BCP 47."),
  ),
  ...described,
});

const footnote = entry({
  kind: field(
    term(
      "footnote",
      words("a work that a numbered footnote of an article names", "عمل تسميه حاشية مرقّمة في أحد المقالات"),
    ),
    kind,
  ),
  citedBy: source("source", words("The article that cites it.", "المقال الذي يستشهد به.")),
  mark: field(z.int().min(1), words("The number of the footnote.", "رقم الحاشية.")),
  sameWorkAs: optional(
    source(
      "source",
      words(
        "The earlier footnote that names the same work, where this one says op. cit.",
        "الحاشية السابقة التي تسمي العمل نفسه، حيث تقول هذه الحاشية «مرجع سابق».",
      ),
    ),
  ),
  url: optional(
    field(z.string().regex(/^https:\/\/\S+$/u, { error: "an address that begins with https://" }), {
      role: "address",
      language: "any",
      form: "copied",
      ...words("The address, as the footnote prints it.", "العنوان الشبكي، كما تورده الحاشية."),
    }),
  ),
  urlDate: optional(
    date(
      "in-address",
      words(
        "The date in the address, if it has one; it may differ from the date that the footnote prints.",
        "التاريخ الوارد في العنوان الشبكي، إن وُجد؛ وقد يخالف التاريخ المكتوب في الحاشية.",
      ),
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
    en: "The articles, and the works that their footnotes name.",
    ar: "المقالات، والأعمال التي تسميها حواشيها.",
  },
  record: z.discriminatedUnion("kind", [article, footnote]),
});
