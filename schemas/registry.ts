import * as z from "zod";
import { Evidence } from "./evidence.js";
import { type Fields, field } from "./field.js";
import { bilingual, list, optional } from "./fields.js";
import { RecordId } from "./identifiers.js";
import { Note } from "./text.js";
import { words } from "./words.js";

const mention = z
  .strictObject({
    words: field(z.string().regex(/^[^|]*[^|\s][^|]*$/u, { error: "text that is not empty and does not contain |" }), {
      role: "mention",
      language: "ar",
      form: "copied",
      ...words("The words, as the article has them.", "الكلمات كما وردت في المقال."),
    }),
    at: field(
      z.string().regex(/^[0-9]{3}(#L[1-9][0-9]*)?$/u, {
        error: "an article number, such as 002, or a line of it, such as 002#L10",
      }),
      words(
        "The article, by its number; or the one line of it where the words mean this, such as 002#L10.",
        "المقال، برقمه؛ أو السطر الذي لا تدل فيه الكلمات على غيره، مثل 002#L10.",
      ),
    ),
  })
  .meta({
    id: "Mention",
    ...words(
      "Words that name something in one article, or on one line, only.",
      "كلمات تسمي شيئًا في مقال واحد، أو في سطر واحد، فقط.",
    ),
  });

/** Names and aliases of anything that the articles name, shared by actors and places. */
export const naming = {
  names: bilingual(
    words(
      "The name that this package uses, in English and in Arabic.",
      "الاسم الذي تستعمله هذه الحزمة، بالإنجليزية وبالعربية.",
    ),
  ),
  aliases: list(
    field(z.string().regex(/^[^|]*[^|\s][^|]*$/u, { error: "text that is not empty and does not contain |" }), {
      role: "alias",
      language: "ar",
      form: "copied",
    }),
    words(
      "Every Arabic form that the articles use and that names it wherever it stands, so that a program can find it in a quote. None contains |, which separates them in the tables.",
      "كل صيغة عربية وردت في المقالات وتدل عليه أينما وردت، كي يجدها البرنامج في الاقتباس. ولا تحوي أيٌّ منها العلامة | التي تفصل بينها في الجداول.",
    ),
  ),
  englishAliases: optional(
    list(
      field(z.string().regex(/^[^|]*[^|\s][^|]*$/u, { error: "text that is not empty and does not contain |" }), {
        language: "en",
      }),
      words(
        "Other English words for it in summaries and translations, such as US for the United States.",
        "كلمات إنجليزية أخرى تدل عليه في الملخصات والترجمات، مثل US للولايات المتحدة.",
      ),
      1,
    ),
  ),
  mentions: optional(
    list(
      field(mention, {}),
      words(
        "Words such as “the official” or “the country”, which name it in one article only: they prove it there, and nowhere else.",
        "كلمات مثل «المسؤول» أو «البلاد» لا تدل عليه إلا في مقال بعينه: تثبته هناك، ولا تثبته في غيره.",
      ),
      1,
    ),
  ),
};

/** The field before a registry's own. */
const opening = {
  id: field(
    RecordId,
    words(
      "Permanent id of this entry: kebab-case, unique across the package.",
      "المعرّف الدائم لهذا المدخل: كلمات بأحرف صغيرة تصل بينها شرطات، لا يتكرر في الحزمة.",
    ),
  ),
};

/** The fields after a registry's own. */
const closing = {
  evidence: optional(
    list(
      field(Evidence, {}),
      words("The words of an article that the entry is based on.", "كلمات المقال التي يستند إليها المدخل."),
      1,
    ),
  ),
  note: optional(
    field(Note, words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم.")),
  ),
};

/**
 * The schema of one registry entry: the envelope without the claim fields.
 * @param own the registry's own fields, each with its description
 */
export const entry = <Own extends Fields>(own: Own) => z.strictObject({ ...opening, ...own, ...closing });

const named = z.strictObject(naming);

/** What the entries of a registry of names have. */
export type Naming = z.infer<typeof named>;
