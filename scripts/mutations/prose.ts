import type { ClaimValue } from "../../schemas/claim.js";
import { carriedFields } from "../../src/claims/carried.js";
import { parsePlace } from "../../src/place.js";
import { type Kind, kindOver, moveReasons, numbersIn, ofRecord, STRICT, setAt } from "./mutation.js";
import { digitPlace, replaced } from "./quantities.js";
import type { Site, World } from "./world.js";

type Reason = NonNullable<ClaimValue["inferred"]>[string];

const reasons = (world: World): Site<Reason>[] =>
  world.claims.flatMap((record) =>
    Object.entries(record.value.inferred ?? {}).map(([path, value]) => ({ record, path, value })),
  );

export const ofProse: readonly Kind[] = [
  kindOver("inferred: a reason dropped", reasons, ({ record, path, value: from }, _, world) => {
    const isNeeded = [...carriedFields(record, world.index)].some((field) => field.path === path && !field.why);
    return ofRecord(
      record,
      { field: `inferred ${path}`, from, to: undefined, proof: isNeeded ? "proven" : "read" },
      (value) => moveReasons(value, (known) => (known === path ? undefined : known)),
    );
  }),
  kindOver(
    "inferred: a reason added",
    (world) =>
      world.claims.flatMap((record) =>
        [...carriedFields(record, world.index), { path: "summary" }].map((field) => ({ record, ...field })),
      ),
    ({ record, path, why }: Pick<Site, "record" | "path"> & { why?: string }) => {
      if (record.isInferred(path)) return undefined;
      const [quote] = record.evidence;
      if (quote === undefined) return undefined;
      const to: Reason = {
        at: `${quote.seed}#L${quote.first}`,
        words: quote.quote,
        en: "From the words before.",
        ar: "مما سبق من كلام.",
      };
      const proof = why === undefined ? "read" : "proven";
      return ofRecord(record, { field: `inferred ${path}`, from: undefined, to, proof }, (value) => {
        value.inferred = { ...value.inferred, [path]: to };
      });
    },
  ),
  kindOver(
    "inferred: words that are not on the line",
    reasons,
    (site, random, world) => {
      const line = world.index.seeds.get(site.record.seed ?? "")?.lines[(parsePlace(site.value.at)?.first ?? 0) - 1];
      const to = random.pick(world.quotes())?.value;
      if (to === undefined || line === undefined || line.includes(to)) return undefined;
      const { record, path, value: from } = site;
      return ofRecord(record, { field: `inferred ${path}`, from: from.words, to, proof: "proven" }, (value) => {
        value.inferred = { ...value.inferred, [path]: { ...from, words: to } };
      });
    },
    STRICT,
  ),
  kindOver(
    "inferred: a reason for a wrong number",
    (world) =>
      world
        .fields(({ quantities }) => quantities)
        .flatMap((site) => numbersIn(site).map((number) => ({ ...number, quantity: site.path }))),
    ({ record, path, value: from, quantity }, random) => {
      const [quote] = record.evidence;
      const to = Number(replaced(String(from), digitPlace(String(from), random), String(random.below(10))));
      if (to === from || quote === undefined || record.isInferred(path) || record.isInferred(quantity))
        return undefined;
      const reason: Reason = {
        at: `${quote.seed}#L${quote.first}`,
        words: quote.quote,
        en: "From the words before.",
        ar: "مما سبق من كلام.",
      };
      return ofRecord(record, { field: path, from, to, proof: "proven" }, (value) => {
        setAt(value, path.split("."), to);
        value.inferred = { ...value.inferred, [path]: reason };
      });
    },
  ),
];
