import { canonicalJson } from "../../src/corpus/canonical-form.js";
import type { JsonObject } from "../../src/corpus/values.js";
import type { Random } from "../../src/random.js";
import { anySize, dataNames, type Kind, oneOf, reading } from "./malformation.js";

/** A value in a document, as the object or list that has it and its key there. */
interface Slot {
  owner: JsonObject;
  key: string;
}

function slotsIn(value: unknown): Slot[] {
  if (typeof value !== "object" || value === null) return [];
  const owner = value as JsonObject;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...slotsIn(owner[key])]);
}

/** A text that JSON.stringify writes for a value that no JavaScript value is written as. */
class Raw {
  constructor(readonly text: string) {}
}

/** A document as text; what is raw in it is written as it is. */
function written(document: unknown): string {
  const raw: string[] = [];
  const marked = JSON.parse(
    JSON.stringify(document, (_, value) => (value instanceof Raw ? `raw ${raw.push(value.text) - 1}` : value)),
  ) as unknown;
  return canonicalJson(marked).replace(/"raw (\d+)"/gu, (_, index) => raw[Number(index)] ?? "");
}

/** Names that objects of JavaScript have or give a meaning to. */
const INHERITED = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "__defineGetter__",
  "isPrototypeOf",
];

/** What a terminal, a log or a reader obeys, and halves of characters. */
const OBEYED = [
  "\u0000",
  "\u001b[2J",
  "\u001b]0;x\u0007",
  "\r\n::error::x",
  "\n::set-output name=x::y",
  "##[error]x",
  "\u202e",
  "\u2066\u2067\u2068\u2069",
  "\u2068«\u202e»\u2069",
  "\u2028",
  "\u0085",
  "\u200f\u200e\u061c",
  "\ufeff",
  "\ud800",
  "\udc00\ud800",
  "\uffff",
  "\u{10ffff}",
  "\u0301".repeat(50),
];

const MANY = 10_000;

type Values = (random: Random) => unknown;

const VALUES: Readonly<Record<string, Values>> = {
  "another type": (random) =>
    oneOf(random, [null, true, false, 0, -1, 1.5, "", "x", [], {}, [null], [[]], { id: 1 }, "null"]),
  "a number out of all bounds": (random) =>
    new Raw(
      oneOf(random, [
        "1e400",
        "-1e400",
        "1e-400",
        "-0",
        "9007199254740993",
        "1e308",
        "0.1e1",
        `${"9".repeat(100_000)}`,
        `0.${"3".repeat(100_000)}`,
        `1e${"9".repeat(1000)}`,
      ]),
    ),
  "a text of megabytes": (random) => oneOf(random, ["ا", "a", " ", "1", "«", "\u064e", "a-", "ألف "]).repeat(500_000),
  "a list without end": (random) =>
    Array.from({ length: MANY }, (_, at) => oneOf(random, [at, "x", null, { id: "x" }])),
  "an object without end": () => Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`key-${at}`, at])),
  "an inherited name": (random) => oneOf(random, INHERITED),
  "an object with an inherited name": (random) =>
    new Raw(
      `{ ${JSON.stringify(oneOf(random, INHERITED))}: ${oneOf(random, ["1", '"x"', "{}", "[]", "null", '{ "id": "x" }'])} }`,
    ),
  "characters that are obeyed": (random) => `a${oneOf(random, OBEYED)}b`,
  "a date of chance": (random) =>
    oneOf(random, [
      "2024-02-30",
      "0000",
      "9999-12-31",
      "-2024",
      "2024-13",
      "../..",
      "/",
      "2024/2023",
      "2024-01-01/2024-01-01/2024",
      "Y17E7",
      "2024-1X",
      "2024?~",
      "99999-01-01",
      "2024-00-00",
    ]),
  "a place of chance": (random) =>
    oneOf(random, [
      "000#L0",
      "003#L99999999999999999999",
      "003#L9-L1",
      "003#L1-L999999",
      "999#L1",
      "#L1",
      "003#",
      "003#L-1",
      "003#L1e9",
      "003#L01",
      "../../etc/passwd#L1",
    ]),
};

const KEYS: Readonly<Record<string, (random: Random) => string>> = {
  "an inherited name": (random) => oneOf(random, INHERITED),
  "characters that are obeyed": (random) => `a${oneOf(random, OBEYED)}b`,
  "a name of chance": (random) =>
    oneOf(random, ["", " ", "0", "-1", "length", "a/b~c", "*", "a.b", "اسم", "x".repeat(MANY), "records", "id"]),
};

/** A kind that changes the document of one data file. */
const ofDocument = (name: string, change: (slots: Slot[], random: Random) => string): Kind => ({
  name: `value: ${name}`,
  malform(place, random) {
    const file = oneOf(random, dataNames(place));
    const document = JSON.parse(place.text(file)) as unknown;
    const what = change(slotsIn(document), random);
    place.write(file, written(document));
    return { what: `${file}: ${what}`, args: reading(place, random) };
  },
});

/** Gives a value another key; what had that key is replaced. */
function rename({ owner, key }: Slot, to: string): void {
  const entries = Object.entries(owner).map(([name, value]): [string, unknown] => [name === key ? to : name, value]);
  for (const name of Object.keys(owner)) delete owner[name];
  for (const [name, value] of entries)
    Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true });
}

const isInObject = ({ owner }: Slot) => !Array.isArray(owner);

export const ofValues: readonly Kind[] = [
  ...Object.entries(VALUES).map(([name, value]) =>
    ofDocument(name, (slots, random) => {
      const { owner, key } = oneOf(random, slots);
      owner[key] = value(random);
      return key;
    }),
  ),
  ...Object.entries(VALUES).map(([name, value]) =>
    ofDocument(`${name} for an id`, (slots, random) => {
      const named = slots.filter(
        ({ key, owner }) =>
          /^(?:id|to|at|actor|proposition|record|seed|claimants)$/u.test(key) && isInObject({ owner, key }),
      );
      const { owner, key } = oneOf(random, named.length > 0 ? named : slots);
      owner[key] = value(random);
      return key;
    }),
  ),
  ...Object.entries(KEYS).map(([name, key]) =>
    ofDocument(`${name} for a key`, (slots, random) => {
      const slot = oneOf(random, slots.filter(isInObject));
      rename(slot, key(random));
      return slot.key;
    }),
  ),
  ...Object.entries(KEYS).map(([name, key]) =>
    ofDocument(`${name} for one more key`, (slots, random) => {
      const { owner, key: beside } = oneOf(random, slots.filter(isInObject));
      const value = structuredClone(owner[beside]);
      Object.defineProperty(owner, key(random), { value, enumerable: true, configurable: true, writable: true });
      return beside;
    }),
  ),
  ofDocument("taken away", (slots, random) => {
    const { owner, key } = oneOf(random, slots);
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
    return key;
  }),
  ofDocument("many changed", (slots, random) => {
    for (let left = 1 + anySize(random, 64); left > 0; left -= 1) {
      const { owner, key } = oneOf(random, slots);
      owner[key] = oneOf(random, Object.values(VALUES).slice(0, 1))(random);
    }
    return "many";
  }),
  ofDocument("of another place", (slots, random) => {
    const [to, from] = [oneOf(random, slots), oneOf(random, slots)];
    to.owner[to.key] = structuredClone(from.owner[from.key]);
    return `${to.key} from ${from.key}`;
  }),
  {
    name: "value: a document of another dataset",
    isRefused: true,
    malform(place, random) {
      const names = dataNames(place);
      const to = oneOf(random, names);
      place.write(
        to,
        place.text(
          oneOf(
            random,
            names.filter((name) => name !== to),
          ),
        ),
      );
      return { what: to, args: reading(place, random) };
    },
  },
];
