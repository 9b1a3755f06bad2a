import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { code, list, paragraphs, plain, rtl, table } from "./markdown.js";

const NONE = "—";

function text(value: unknown): string {
  // A text in two languages has no one string.
  if (isObject(value)) throw new TypeError(`${JSON.stringify(value)} is no text`);
  return value === undefined ? NONE : plain(String(value));
}

const part = (owner: JsonObject, field: string, key: string): unknown => {
  const value = owner[field];
  return isObject(value) ? value[key] : undefined;
};

const arabicText = (value: unknown) => (value === undefined ? NONE : rtl(text(value)));

const date = (source: JsonObject, field: string) => {
  const edtf = part(source, field, "edtf");
  return edtf === undefined ? NONE : `${code(String(edtf))}, ${text(part(source, field, "basis"))}`;
};

/** How a date is known, and the note of a source. */
const notes = (sources: readonly JsonObject[]) =>
  list(
    sources.flatMap((source) =>
      [source["published"], source].flatMap((owner) =>
        isObject(owner)
          ? [part(owner, "note", "en"), part(owner, "note", "ar")].flatMap((note) =>
              note === undefined ? [] : [`${code(String(source["id"]))}: ${text(note)}`],
            )
          : [],
      ),
    ),
  );

/** The articles, and the works that their footnotes name. */
export function sourceLists(corpus: Corpus): string {
  const sources = documentRecords(corpus, "sources");
  const articles = sources.filter(({ kind }) => kind === "article");
  const footnotes = sources.filter(({ kind }) => kind === "footnote");
  return paragraphs(
    "### Articles · المقالات",
    table(
      ["Id", "العنوان", "Title", "Publisher", "Author", "Published, basis", "Lines"],
      articles.map((source) => [
        code(String(source["id"])),
        arabicText(part(source, "title", "ar")),
        text(part(source, "title", "en")),
        text(source["publisher"]),
        text(source["author"]),
        date(source, "published"),
        text(source["lines"]),
      ]),
    ),
    notes(articles),
    table(
      ["Id", "File in seeds/", "SHA-256"],
      articles.map(({ id, file, sha256 }) => [code(String(id)), code(String(file)), code(String(sha256))]),
    ),
    "### Footnotes · الحواشي",
    table(
      ["Id", "العنوان", "Title", "Publisher", "Author", "Published, basis", "Date in the address"],
      footnotes.map((source) => [
        source["url"] === undefined ? code(String(source["id"])) : `[${code(String(source["id"]))}](${source["url"]})`,
        arabicText(part(source, "title", "ar")),
        text(part(source, "title", "en")),
        text(source["publisher"]),
        text(source["author"]),
        date(source, "published"),
        date(source, "urlDate"),
      ]),
    ),
    notes(footnotes),
  );
}

/** Every actor and place whose entry says more about its name. */
export function notedNames(corpus: Corpus): string {
  const entries = ["actors", "places"].flatMap((registry) => documentRecords(corpus, registry));
  return table(
    ["Id", "Name", "الاسم", "Note"],
    entries.flatMap((entry) => {
      const en = part(entry, "note", "en");
      const ar = part(entry, "note", "ar");
      if (en === undefined) return [];
      return [
        [
          code(String(entry["id"])),
          text(part(entry, "names", "en")),
          arabicText(part(entry, "names", "ar")),
          ar === undefined ? text(en) : `${text(en)} · ${arabicText(ar)}`,
        ],
      ];
    }),
  );
}
