import { isName, isNamed } from "../../src/claims/name.js";
import { joins } from "../../src/claims/naming-places.js";
import { isShownSaying } from "../../src/claims/saying.js";
import type { CompiledSchema, FieldInfo } from "../../src/corpus/compiled-schema.js";
import { type Field, fieldsIn } from "../../src/records/field.js";
import { indexCorpus, recordNamed } from "../../src/records/record-index.js";
import { type Kind, kindOver, moveReasons, mutated, ofField, ofRecord, proofOf, STRICT, setAt } from "./mutation.js";
import type { FieldSite, Site, World } from "./world.js";

type Wanted = (info: FieldInfo) => boolean;

const isClaimant: Wanted = ({ role }) => role === "claimant";

const sitesOf = (world: World, isWanted: Wanted): FieldSite<string>[] =>
  world
    .names()
    .filter(({ field }) => isWanted(field.info))
    .map(({ record, field }) => ({ record, path: field.path, value: field.value, field }));

/** Every other id that a field could refer to. */
const othersFor = (world: World, { field, value }: FieldSite<string>) =>
  world.idsIn(field.info.refersTo ?? "").filter((id) => id !== value);

/**
 * A name that no quote of the record has is proven to be wrong, and so is a claimant whom the quotes name only as what
 * is spoken of. Any other that a quote has too, as a city beside its country, could as well be right for all that a
 * program reads.
 */
const proofOfName = (world: World, site: Site & { field?: Field<string> }, to: string) => {
  const isOfSpeech = site.field !== undefined && isClaimant(site.field.info);
  const isShown = (isOfSpeech ? isShownSaying : isNamed)(site.record, world.index, to);
  return proofOf(site, !isShown);
};

const ofSwaps = (name: string, isWanted: Wanted): Kind[] => [
  kindOver(
    `${name}: another one`,
    (world) => sitesOf(world, isWanted),
    (site, random, world) => {
      const to = random.pick(othersFor(world, site));
      return to === undefined ? undefined : ofField(site, to, { proof: proofOfName(world, site, to) });
    },
  ),
  // The slip that a reader makes.
  kindOver(
    `${name}: another one that the quote names`,
    (world) =>
      sitesOf(world, isWanted).flatMap((site) =>
        othersFor(world, site)
          .filter((to) => isNamed(site.record, world.index, to))
          .map((to) => ({ ...site, to })),
      ),
    (site, _, world) => ofField(site, site.to, { proof: proofOfName(world, site, site.to) }),
  ),
];

interface ListSite extends Site<readonly unknown[]> {
  /** the way from an element to the id in it; empty where the element is the id */
  inElement: readonly string[];
  info: FieldInfo;
}

/** The lists of names of the claims, the empty ones too. */
const lists = (world: World, isWanted: Wanted): ListSite[] =>
  world.claims.flatMap((record) =>
    record.file.schema.fields
      .filter((info) => info.path.includes("*") && isWanted(info))
      .flatMap((info) => {
        const star = info.path.lastIndexOf("*");
        const list = { ...info, path: info.path.slice(0, star) };
        return fieldsIn<readonly unknown[]>(record.value, [list], record.pointer).map(({ path, value }) => ({
          record,
          path,
          value,
          info,
          inElement: info.path.slice(star + 1),
        }));
      }),
  );

const idIn = (element: unknown, way: readonly string[]): string =>
  String(way.reduce((value, key) => (value as Record<string, unknown>)[key], element));

/** The path of a reason once an element is out of a list: those of later elements move up. */
function movedUp(reason: string, list: string, place: number): string | undefined {
  if (!reason.startsWith(`${list}.`)) return reason;
  const [at, ...rest] = reason.slice(list.length + 1).split(".");
  if (Number(at) < place) return reason;
  return Number(at) === place ? undefined : [list, Number(at) - 1, ...rest].join(".");
}

const ofLists = (name: string, isWanted: Wanted): Kind[] => [
  kindOver(
    `${name}: dropped`,
    (world) => lists(world, isWanted).filter(({ value }) => value.length > 0),
    ({ record, path, value: list, inElement, info }, random, world) => {
      const place = random.below(list.length);
      const from = idIn(list[place], inElement);
      const rest = list.flatMap((element, other) => (other === place ? [] : [idIn(element, inElement)]));
      const kindOf = (id: string) => recordNamed(world.index, id)?.own("kind");
      // Only of plain lists of actors is it asked that they have whatever a quote joins.
      const isMissed =
        info.refersTo === "actors" &&
        inElement.length === 0 &&
        !record.isInferred(path) &&
        rest.some(
          (id) =>
            kindOf(id) === kindOf(from) &&
            (joins(world.index, record, id, from) || joins(world.index, record, from, id)),
        );
      return ofRecord(record, { field: path, from, to: undefined, proof: isMissed ? "proven" : "read" }, (value) => {
        setAt(value, [...path.split("."), String(place)], undefined);
        moveReasons(value, (reason) => movedUp(reason, path, place));
      });
    },
  ),
  kindOver(
    `${name}: added`,
    (world) => {
      const all = lists(world, isWanted);
      // What an element has beside its id is taken from another element.
      return all.map((site) => ({
        ...site,
        like: all.flatMap(({ info, value }) => (info === site.info ? value : [])),
      }));
    },
    ({ record, path, value: list, inElement, info, like }, random, world) => {
      const to = random.pick(world.idsIn(info.refersTo ?? ""));
      const element = structuredClone(random.pick(like));
      if (to === undefined || element === undefined || list.some((own) => idIn(own, inElement) === to))
        return undefined;
      if (inElement.length > 0) setAt(element, inElement, to);
      const site = { record, path: `${path}.${list.length}`, value: undefined };
      return ofField(site, inElement.length > 0 ? element : to, { proof: proofOfName(world, site, to) });
    },
  ),
];

/** The names of the fields of claims, by the role or the registry. */
export function ofNames(schemas: readonly CompiledSchema[]): Kind[] {
  const registries = new Set(
    schemas.flatMap(({ fields }) => fields.filter(isName).map(({ refersTo = "" }) => refersTo)),
  );
  const others = [...registries].map((registry) => ({
    name: `name in ${registry}`,
    isWanted: (info: FieldInfo) => info.refersTo === registry && !isClaimant(info),
  }));
  return [
    ...ofSwaps("claimant", isClaimant),
    ...others.flatMap(({ name, isWanted }) => [...ofSwaps(name, isWanted), ...ofLists(name, isWanted)]),
    kindOver(
      "alias: that of another entry",
      (world) => world.fields(({ texts }) => texts.filter(({ info }) => info.role === "alias")),
      (site, random, world) => {
        const others = world.records.filter(({ file, id }) => file === site.record.file && id !== site.record.id);
        const other = random.pick(others);
        const known = other?.value.aliases ?? [];
        if (other === undefined) return undefined;
        const to = [...known, site.value];
        const mutation = ofField({ record: other, path: "aliases", value: known }, to, {
          proof: "proven",
          alsoAt: [site.record.id],
        });
        // A name that two entries share is told at all records that it named.
        const changed = indexCorpus(mutated(world.corpus, mutation));
        const names = world.names(changed);
        const alsoAt = world
          .names()
          .flatMap(({ record, isNamed: was }, place) => (was === names[place]?.isNamed ? [] : [record.id]));
        return { ...mutation, alsoAt: [site.record.id, ...alsoAt] };
      },
      STRICT,
    ),
    kindOver(
      "alias: dropped",
      (world) =>
        world.fields(({ texts }) => texts.filter(({ info }) => info.role === "alias" || info.role === "mention")),
      (site, _, world) => {
        const list = site.path.split(".")[0] ?? "";
        const isLast = (site.record.own(list) as readonly unknown[]).length === 1;
        const mutation = ofField(isLast ? { ...site, path: list } : site, undefined, { proof: "read" });
        const known = world.names();
        const without = world.names(indexCorpus(mutated(world.corpus, mutation)));
        const changed = known.filter(({ isNamed: was }, place) => was !== without[place]?.isNamed);
        return {
          ...mutation,
          proof: changed.some(({ isNamed: was }) => was) ? "proven" : "read",
          alsoAt: world.touched(site.record),
        };
      },
    ),
  ];
}
