import { createHash } from "node:crypto";
import type { Relation } from "../schemas/relation.js";
import { lastWordOf } from "../src/claims/family-names.js";
import { NAME_ANYWHERE } from "../src/claims/name.js";
import { canonicalText } from "../src/corpus/canonical-form.js";
import type { CompiledSchema, Path } from "../src/corpus/compiled-schema.js";
import { type Corpus, seedNumber } from "../src/corpus/corpus.js";
import { isObject, type JsonObject } from "../src/corpus/values.js";
import { fieldsIn } from "../src/records/field.js";

/** The schema allows a quote so many characters. */
const LONGEST_QUOTE = 240;

/** Seeds have numbers of three digits. */
const MOST_SEEDS = 1000;

/**
 * Sixteen signs above a letter are the digits in which a copy's number is written between two letters: signs that
 * Unicode neither reorders nor composes, so that a text with them is in its normal form.
 */
const SIGNS = "\u0610\u0611\u0612\u0613\u0614\u0615\u0616\u0617\u0657\u0658\u0659\u065a\u065b\u065d\u065e\u06d6";

const LETTERS = /(?=(\p{L}{2}))(?=\p{Script=Arabic}{2})/gu;

const pairsIn = (text: string) => [...text.matchAll(LETTERS)].map(([, pair = ""]) => pair);

/**
 * Pairs of letters such that every text has one, few enough that no text grows over the limit. As a place between two
 * letters is known by the letters alone, a quote is marked in the same way as its line.
 */
function pairsToMark(texts: ReadonlySet<string>): string[] {
  const pairs = new Map([...texts].map((text) => [text, pairsIn(text)]));
  const room = new Map([...texts].map((text) => [text, Math.floor((LONGEST_QUOTE - text.length) / 2)]));
  const chosen: string[] = [];
  let unmarked = [...texts];
  while (unmarked.length > 0) {
    const counts = new Map<string, number>();
    for (const text of unmarked)
      for (const pair of new Set(pairs.get(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    const uses = (text: string, pair: string) => (pairs.get(text) ?? []).filter((other) => other === pair).length;
    const [best] = [...counts]
      .filter(([pair]) => [...room].every(([text, left]) => uses(text, pair) <= left))
      .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
    if (best === undefined) break;
    const [pair] = best;
    chosen.push(pair);
    for (const [text, left] of room) room.set(text, left - uses(text, pair));
    unmarked = unmarked.filter((text) => uses(text, pair) === 0);
  }
  return chosen;
}

/** Changes the strings that a path leads to. */
function changeAt(owner: unknown, [key, ...rest]: Path, change: (text: string) => string): void {
  if (key === undefined || typeof owner !== "object" || owner === null) return;
  const values = owner as JsonObject;
  for (const name of key === "*" ? Object.keys(values) : [key]) {
    const value = values[name];
    if (rest.length === 0 && typeof value === "string") values[name] = change(value);
    else changeAt(value, rest, change);
  }
}

/** The texts that are in an article as they are. */
const copiedTexts = ({ fields }: CompiledSchema) =>
  fields.filter(({ form }) => form === "copied").map(({ path }) => path);

const referring = ({ fields }: CompiledSchema) => fields.filter(({ refersTo }) => refersTo !== undefined);

const three = (number: number) => String(number).padStart(3, "0");

/** Some ids begin with their date and some end with their kind, so that the number of the copy comes before the last word. */
const copyOf = (id: string, copy: number) => id.replace(/[^-]+$/u, (last) => `copy-${three(copy)}-${last}`);

const list = (document: JsonObject, name: string) => (document[name] ?? []) as JsonObject[];

/** Whether what a claim is about has entries of its own in each copy; otherwise copies speak of one thing. */
function isAboutItsOwn(record: JsonObject, schema: CompiledSchema): boolean {
  const about = schema.comparison?.of;
  return (
    about === undefined ||
    fieldsIn(
      record,
      referring(schema).filter(({ path: [first = ""] }) => about.includes(first)),
      "",
    ).length > 0
  );
}

/** The words by which articles name an entry anywhere; the last word of a person's name, where the whole name is. */
function namesOf({ aliases, names, kind }: JsonObject): { words: string; whole: string }[] {
  if (!Array.isArray(aliases)) return [];
  const { ar } = names as { ar: string };
  const whole = [...new Set([...(aliases as string[]), ...(NAME_ANYWHERE.test(ar) ? [ar] : [])])];
  return whole.flatMap((name) => [
    { words: name, whole: name },
    ...(kind === "person" ? [{ words: lastWordOf(name), whole: name }] : []),
  ]);
}

/** What makes a copy of each thing that a corpus consists of. */
class Copier {
  readonly #signs: string;
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #hashes = new Map<string, string>();
  readonly #ids: ReadonlySet<unknown>;
  /** the texts of the seeds, by their paths */
  readonly seeds = new Map<string, string>();

  /**
   * @param copy from 0
   * @param places where the words are marked
   */
  constructor(
    { seeds, files }: Corpus,
    readonly copy: number,
    readonly places: RegExp,
  ) {
    this.#signs = [Math.floor(copy / SIGNS.length), copy % SIGNS.length].map((digit) => SIGNS.charAt(digit)).join("");
    this.#numbers = new Map(seeds.map(({ name }, index) => [seedNumber(name), three(copy * seeds.length + index)]));
    this.#ids = new Set(files.flatMap(({ document }) => list(document as JsonObject, "records").map(({ id }) => id)));
    for (const { name, text } of seeds) {
      this.seeds.set(this.seed(name), this.words(text));
      this.#hashes.set(this.seed(name), createHash("sha256").update(this.words(text)).digest("hex"));
    }
  }

  id = (id: string) => copyOf(id, this.copy);
  words = (text: string) => text.replace(this.places, (letter) => letter + this.#signs);
  /** a seed's number, the name of its file, or a place in it */
  seed = (text: string) => text.replace(/^\d{3}/u, (number) => this.#numbers.get(number) ?? number);

  record(original: JsonObject, schema: CompiledSchema): JsonObject {
    const own = structuredClone(original);
    const changes: [(text: string) => string, Path[]][] = [
      [this.id, [["id"], ...referring(schema).map(({ path }) => path)]],
      [this.seed, [["seed"], ["file"], ["evidence", "*", "at"], ["mentions", "*", "at"], ["inferred", "*", "at"]]],
      [this.words, [["evidence", "*", "quote"], ...copiedTexts(schema)]],
      // Of entries without evidence, the names are all that tells the copies apart.
      [(name) => `${name} (copy ${this.copy})`, [["names", "en"], ["outlet"]]],
      [(name) => (NAME_ANYWHERE.test(name) ? `${name} (نسخة ${this.copy})` : name), [["names", "ar"]]],
    ];
    for (const [change, paths] of changes) for (const path of paths) changeAt(own, path, change);
    // A name counts everywhere, and folds to that of the other copies: in each copy it is one of its own articles.
    const names = namesOf(original).map(({ words, whole }) => ({ words: this.words(words), whole: this.words(whole) }));
    if (names.length > 0) {
      const named = names.flatMap(({ words: name, whole }) =>
        // After "to" and "for" the article is written without its first letter.
        [...new Set([name, name.replace(/^ا\P{L}*(?=ل)/u, "")])].flatMap((words) =>
          [...this.seeds].flatMap(([seed, text]) =>
            text.includes(words) && (name === whole || text.includes(whole)) ? [{ words, at: seedNumber(seed) }] : [],
          ),
        ),
      );
      const mentions = new Map(
        [...list(own, "mentions"), ...named].map((one) => [`${one["at"]} ${one["words"]}`, one]),
      );
      if (mentions.size > 0) own["mentions"] = [...mentions.values()];
      own["aliases"] = [];
    }
    // A code of ISO 3166 belongs to one place.
    if (this.copy > 0) delete own["iso"];
    if (own["kind"] === "article") own["sha256"] = this.#hashes.get(String(own["file"]));
    if (this.copy > 0 && !isAboutItsOwn(original, schema)) {
      const relation: Relation = { type: "repeats", to: copyOf(String(original["id"]), this.copy - 1) };
      own["relations"] = [...list(own, "relations"), relation];
    }
    return own;
  }

  /** Of what a coding gives, ids are those of the copy; terms stay. */
  coding({ record, second, settled, ...rest }: JsonObject): JsonObject {
    const own = (value: unknown) => (this.#ids.has(String(value)) ? this.id(String(value)) : value);
    const inMap = (map: unknown, change: (value: unknown) => unknown) =>
      Object.fromEntries(Object.entries(map as JsonObject).map(([path, value]) => [path, change(value)]));
    return {
      record: this.id(String(record)),
      second: inMap(second, own),
      ...(settled !== undefined && {
        settled: inMap(settled, (how) => ({ ...(how as JsonObject), first: own((how as JsonObject)["first"]) })),
      }),
      ...rest,
    };
  }

  exclusion({ at, words, ...rest }: JsonObject): JsonObject {
    return { at: this.seed(String(at)), ...(words !== undefined && { words: this.words(String(words)) }), ...rest };
  }

  retired({ id, became, ...rest }: JsonObject): JsonObject {
    return { ...rest, id: this.id(String(id)), became: (became as string[]).map(this.id) };
  }
}

/** Every text that a seed must have as it is. */
const wordsOf = ({ files }: Corpus): Set<string> =>
  new Set(
    files.flatMap(({ document }) => [
      ...list(document as JsonObject, "records").flatMap((record) =>
        list(record, "evidence").map(({ quote }) => quote),
      ),
      ...list(document as JsonObject, "exclusions").flatMap(({ words }) => words ?? []),
    ]) as string[],
  );

/**
 * A corpus so many times as large: as many copies of every seed and record, each with ids, seeds and quotes of its own.
 * The quotes of a copy differ from those of any other by signs, so that what was found out about one is of no
 * help with the next.
 * @param corpus one that passes validation; so does what is made of it
 * @returns the text of each file by its path, under data/ and seeds/
 * @throws {RangeError} where there are not as many numbers for the seeds
 */
export function copiedCorpus(corpus: Corpus, times: number): Map<string, string> {
  const { files, seeds } = corpus;
  const most = Math.floor(MOST_SEEDS / seeds.length);
  if (!(Number.isInteger(times) && times >= 1 && times <= most)) {
    throw new RangeError(`${seeds.length} seeds can be copied 1 to ${most} times`);
  }
  const pairs = pairsToMark(wordsOf(corpus)).map(([before, after]) => `${before}(?=${after})`);
  const places = new RegExp(pairs.join("|"), "gu");
  const copiers = Array.from({ length: times }, (_, copy) => new Copier(corpus, copy, places));
  const texts = new Map(copiers.flatMap((copier) => [...copier.seeds].map(([name, text]) => [`seeds/${name}`, text])));
  for (const { schema, document } of files) {
    const own = { ...(document as JsonObject) };
    const copied = (name: string, copy: (copier: Copier, element: JsonObject) => JsonObject) => {
      const elements = list(own, name);
      if (own[name] !== undefined) own[name] = copiers.flatMap((copier) => elements.map((one) => copy(copier, one)));
    };
    copied("records", (copier, record) => copier.record(record, schema));
    copied("codings", (copier, coding) => copier.coding(coding));
    copied("exclusions", (copier, exclusion) => copier.exclusion(exclusion));
    copied("retired", (copier, retired) => copier.retired(retired));
    const { issued } = own;
    if (isObject(issued)) {
      const everyCopy = (ids: unknown) => copiers.flatMap(({ id }) => (ids as string[]).map(id));
      own["issued"] = Object.fromEntries(Object.entries(issued).map(([dataset, ids]) => [dataset, everyCopy(ids)]));
    }
    texts.set(`data/${schema.name}.json`, canonicalText(own, schema.order));
  }
  return texts;
}
