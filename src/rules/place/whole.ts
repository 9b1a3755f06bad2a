import type { RecordEntry } from "../../records/record.js";
import { type RecordIndex, recordNamed } from "../../records/record-index.js";
import { at, corpusRule } from "../rule.js";

/** Kinds of places, the larger before the smaller. An area and a river may be of any size. */
const BY_SIZE: readonly unknown[] = ["country", "region", "governorate", "city"];
const SMALLEST: readonly unknown[] = ["base", "airport", "camp"];

const sizeOf = (kind: unknown): number | undefined => {
  const size = BY_SIZE.indexOf(kind);
  return size >= 0 ? size : SMALLEST.includes(kind) ? BY_SIZE.length : undefined;
};

const textOf = (record: RecordEntry, field: string): string | undefined => {
  const value = record.own(field);
  return typeof value === "string" ? value : undefined;
};

/** A place, what it lies in, what that lies in, and so on; each once. */
function chainOf(index: RecordIndex, place: RecordEntry): RecordEntry[] {
  const chain: RecordEntry[] = [];
  for (let next: RecordEntry | undefined = place; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    const whole = textOf(next, "within");
    next = whole === undefined ? undefined : recordNamed(index, whole);
  }
  return chain;
}

/** What a country with a code is called, in English and in Arabic. */
const namesOf = (code: string): string[] =>
  ["en", "ar"].flatMap((language) => new Intl.DisplayNames(language, { type: "region" }).of(code) ?? []);

export const placeWhole = corpusRule({
  id: "place/whole",
  description:
    "A place lies in one of a larger kind. Its ISO code is that of no other place, a country has the code of its name, and any other place a code of the country that it lies in.",
  why: "Whoever asks for all claims about a country gets those of the places in it: one that is moved is lost or counted elsewhere.",
  good: '"iso": "IQ"',
  bad: '"iso": "IR"',
  messages: {
    notLarger: (kind: unknown, whole: string, kindOfWhole: unknown) => ({
      message: `a ${kind} cannot lie in ${whole}, which is a ${kindOfWhole}`,
      actual: whole,
      remedy: "name the place that it lies in, or correct the kind",
    }),
    inItself: (whole: string) => ({
      message: `${whole} lies in this place itself`,
      actual: whole,
      remedy: "name the larger of the two in the smaller one only",
    }),
    sameCode: (code: string, other: string) => ({
      message: `${other} has the code ${code} too`,
      actual: code,
      remedy: "give each place its own code, or leave the field out",
    }),
    otherCountry: (code: string, country: string, own: string) => ({
      message: `${code} is a code of another country than ${country}, which has ${own}`,
      actual: code,
      remedy: "correct the code, or what it lies in",
    }),
    otherName: (code: string, names: readonly string[]) => ({
      message: `${code} is the code of ${names.join(", ")}`,
      actual: code,
      remedy: "give the code of this country, or add the name that ISO 3166 has to its aliases",
    }),
  },
  check(index, report) {
    const byCode = new Map<string, string>();
    for (const place of index.records.filter(({ file }) => file.schema.name === "places")) {
      const chain = chainOf(index, place);
      const [, whole] = chain;
      const within = textOf(place, "within");
      const [kind, larger] = [place, whole].map((one) => sizeOf(one?.own("kind")));
      const pointerOf = (field: string) => at(place, `${place.pointer}/${field}`);
      if (within !== undefined && textOf(chain.at(-1) as RecordEntry, "within") === place.id)
        report.inItself(pointerOf("within"), within);
      else if (whole !== undefined && kind !== undefined && larger !== undefined && kind <= larger)
        report.notLarger(pointerOf("within"), place.own("kind"), whole.id, whole.own("kind"));
      const code = textOf(place, "iso");
      if (code === undefined) continue;
      const other = byCode.get(code);
      if (other === undefined) byCode.set(code, place.id);
      else report.sameCode(pointerOf("iso"), code, other);
      const country = chain.find((one) => one.own("kind") === "country");
      const codeOfCountry = country && textOf(country, "iso");
      if (country === place) {
        const known = [...Object.values(place.value.names ?? {}), ...(place.value.aliases ?? [])];
        const names = code.length === 2 ? namesOf(code) : [];
        if (!names.some((name) => known.includes(name))) report.otherName(pointerOf("iso"), code, names);
      } else if (country !== undefined && codeOfCountry !== undefined && !code.startsWith(`${codeOfCountry}-`)) {
        report.otherCountry(pointerOf("iso"), code, country.id, codeOfCountry);
      }
    }
  },
});
