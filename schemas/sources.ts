import * as z from "zod";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { copied, date, field, list, note, optional, source, vocabulary } from "./fields.js";
import { entry } from "./registry.js";
import { Sentence } from "./text.js";
import { term } from "./vocabulary.js";
import { type Words, words } from "./words.js";

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

const address = (meaning: Words) =>
  field(z.string().regex(/^https:\/\/\S+$/u, { error: "an address that begins with https://" }), {
    role: "address",
    language: "any",
    form: "phrase",
    ...meaning,
  });

const derivation = z
  .strictObject({
    source: source("source", words("The text that it retells.", "النص الذي يعيد روايته.")),
    lines: field(
      z.string().regex(/^L[1-9][0-9]*(-L[1-9][0-9]*)?$/u, { error: "a line or some lines, such as L4 or L4-L9" }),
      words("The lines that do.", "الأسطر التي تعيد روايته."),
    ),
    note: note(words("How they differ, and how that is known.", "فيمَ يختلفان، وكيف عُرف ذلك.")),
  })
  .meta({
    id: "Derivation",
    ...words("Lines of an article that retell another text.", "أسطر من مقال تعيد رواية نص آخر."),
  });

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
  genre: vocabulary(
    {
      news: words("a report of what was said and done", "تقرير إخباري عما قيل وجرى"),
      analysis: words("a reading of what it means, by its author", "تحليل لما يعنيه ذلك، بقلم كاتبه"),
    },
    words("What sort of text it is.", "نوع النص."),
  ),
  ...described,
  search: note(
    words(
      "What was searched for, and whether a copy of the page was found.",
      "ما بُحث عنه، وهل عُثر على نسخة من الصفحة.",
    ),
  ),
  derivedFrom: optional(
    list(
      field(derivation, {}),
      words("The texts that it retells, as far as they were found.", "النصوص التي يعيد روايتها، بقدر ما عُثر عليها."),
      1,
    ),
  ),
});

const outside = entry({
  kind: field(
    term(
      "outside",
      words(
        "a page outside the articles that dates a claim, or shows where it was first made",
        "صفحة خارج المقالات تؤرّخ قولًا، أو تبيّن أين قيل أول مرة",
      ),
    ),
    kind,
  ),
  outlet: field(Sentence, {
    language: "any",
    form: "phrase",
    ...words("Who published it, and through whom the copy came.", "من نشره، ومن أين جاءت النسخة."),
  }),
  headline: optional(
    field(Sentence, {
      language: "any",
      form: "phrase",
      ...words(
        "The headline, as the copy prints it; absent if it prints none.",
        "العنوان كما تطبعه النسخة؛ ويغيب إن لم تطبعه.",
      ),
    }),
  ),
  url: address(words("The address, as the copy prints it.", "العنوان الشبكي كما تطبعه النسخة.")),
  language: vocabulary(
    { ar: words("Arabic", "العربية"), en: words("English", "الإنجليزية") },
    words("Language of the page, as a BCP 47 tag.", "لغة الصفحة، وفق BCP 47."),
  ),
  published: optional(
    date("published", words("When it was published, as the copy prints it.", "تاريخ النشر كما تطبعه النسخة.")),
  ),
  seen: field(EdtfDate, words("When the stored copy was read.", "متى قُرئت النسخة المحفوظة.")),
  says: note(words("What it says that matters here, in our own words.", "ما يقوله مما يهم هنا، بكلماتنا.")),
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
    en: "The articles, the works that their footnotes name, and pages outside them that date a claim or show where it was first made.",
    ar: "المقالات، والأعمال التي تسميها حواشيها، وصفحات خارجها تؤرّخ قولًا أو تبيّن أين قيل أول مرة.",
  },
  record: z.discriminatedUnion("kind", [article, footnote, outside]),
});
