import type { ClaimValue } from "../../schemas/claim.js";
import type { Modality } from "../../schemas/modality.js";
import { modalityFault } from "../../src/claims/modality.js";
import { isNamed } from "../../src/claims/name.js";
import { BY, namedIn } from "../../src/claims/naming-places.js";
import { actClaim, sideClaim } from "../../src/claims/position.js";
import { isSpeechShown } from "../../src/claims/speech.js";
import { isTermNamed } from "../../src/claims/term.js";
import type { CompiledSchema, FieldInfo } from "../../src/corpus/compiled-schema.js";
import type { RecordEntry } from "../../src/records/record.js";
import { accepted, inside, type Kind, kindOver, moveReasons, ofField, ofRecord, proofOf, setAt } from "./mutation.js";
import { type FieldSite, type Site, termAt, type World } from "./world.js";

type Attribution = ClaimValue["attribution"];

const ENVELOPE: readonly (keyof ClaimValue)[] = ["attribution", "relations"];

/** Whether a field is inside one that has kinds of its own: a date, a quantity, the attribution, a relation. */
function isPart({ path }: FieldInfo, { fields }: CompiledSchema): boolean {
  const owner = path.slice(0, -1).join();
  return fields.some((info) => info.path.join() === owner) || ENVELOPE.some((name) => name === path[0]);
}

const isModality = ({ role }: FieldInfo) => role === "modality";

const nameOf = ({ path }: FieldInfo) => path.at(-1) ?? "";

/** Whether it is a field of a dataset's own with a list of terms to choose from. */
const isChoice = (info: FieldInfo, schema: CompiledSchema): boolean =>
  (info.terms?.length ?? 0) > 1 && !isModality(info) && !isPart(info, schema);

/** Whether the words speak against a term: where there are words for it, none of them is in the quotes. */
function isProvenWrong(world: World, { record, field }: FieldSite<string>, to: string): boolean {
  const { role } = field.info;
  if (role === "modality") return modalityFault(record, world.index, to as Modality) !== undefined;
  if (role === "side") return (sideClaim(record, world.index)?.shown.size ?? 0) > 0;
  if (role === "act") return (actClaim(record)?.shown.size ?? 0) > 0 || to in (field.info.cues ?? {});
  return record.isClaim && isTermNamed(record, field.info, to) === false;
}

const termsChanged = (
  name: string,
  isWanted: (info: FieldInfo, schema: CompiledSchema) => boolean,
  isWantedTerm: (to: string) => boolean = () => true,
): Kind =>
  kindOver(
    name,
    (world) => world.fields(({ terms, file }) => terms.filter(({ info }) => isWanted(info, file.schema))),
    (site, random, world) => {
      const others = (site.field.info.terms ?? []).filter((term) => term !== site.value && isWantedTerm(term));
      const to = random.pick(others);
      if (to === undefined) return undefined;
      // What a registry says of an entry shows at the records that name it.
      const alsoAt = site.record.isClaim ? [] : world.touched(site.record);
      return ofField(site, to, { proof: proofOf(site, isProvenWrong(world, site, to)), alsoAt });
    },
  );

const isFact = (term: string) => term === ("actual" satisfies Modality);

const ofSpeech: Kind = kindOver(
  "speech: another",
  (world) =>
    world.claims.flatMap((record) => {
      const { attribution } = record.value;
      return attribution === undefined ? [] : [{ record, path: "attribution", value: attribution }];
    }),
  (site, random, world) => {
    const { record, value: from } = site;
    const speech = termAt(record, `${site.path}.speech`);
    const term = random.pick((speech?.info.terms ?? []).filter((other) => other !== from.speech));
    if (term === undefined) return undefined;
    const { claimants, ...rest }: Partial<Record<"claimants", string[]>> & Attribution = from;
    const credited = random.pick(world.idsIn("actors"));
    const to = accepted(
      site,
      [claimants, undefined, credited === undefined ? undefined : [credited]].map(
        (who) => ({ ...rest, speech: term, ...(who !== undefined && { claimants: who }) }) as Attribution,
      ),
    );
    if (to === undefined) return undefined;
    const isCredited =
      claimants === undefined && "claimants" in to && !to.claimants.some((id) => isNamed(record, world.index, id));
    const proof = proofOf(inside(site, "speech", term), isCredited || !isSpeechShown(record, world.index, to.speech));
    return ofRecord(record, { field: site.path, from, to, proof }, (value) => {
      setAt(value, [site.path], to);
      if (!("claimants" in to)) {
        const gone = `${site.path}.claimants`;
        moveReasons(value, (path) => (path === gone || path.startsWith(`${gone}.`) ? undefined : path));
      }
    });
  },
);

type Part = { actor: string; role: string };

/** The agent and the target of an event, each with the other's role. */
const rolesSwapped: Kind = kindOver(
  "role: agent and target swapped",
  (world) =>
    world.claims.flatMap((record) => {
      const value = (record.own("actors") ?? []) as Part[];
      const parts = Array.isArray(value) ? value : [];
      const agents = parts.filter(({ role }) => role === "agent");
      const targets = parts.filter(({ role }) => role === "target");
      return agents.flatMap((agent) =>
        targets.map((target) => ({ record, path: "actors", value: parts, agent, target })),
      );
    }),
  (site, _, world) => {
    const { record, value, agent, target } = site;
    const to = value.map((part) =>
      part === agent ? { ...part, role: "target" } : part === target ? { ...part, role: "agent" } : part,
    );
    const isTold = record.evidence.some(({ seed, first, last, isThere, reading: { folded } }) => {
      const [one, other] = isThere
        ? namedIn(world.index, [agent.actor, target.actor], { seed, first, last, folded })
        : [];
      return other !== undefined && one?.id === agent.actor && !BY.some((by) => folded.includes(by));
    });
    const isInferred = value.some((_part, place) => record.isInferred(`actors.${place}.role`));
    return { ...ofField(site, to, { proof: isInferred ? "inferred" : isTold ? "proven" : "read" }), to: "swapped" };
  },
);

/** A position on another proposition, with the same side. */
const propositionSwapped: Kind = kindOver(
  "proposition: another",
  (world) =>
    world.fields(({ references, isClaim }) =>
      isClaim ? references.filter(({ info }) => info.role === "proposition") : [],
    ),
  (site, random, world) => {
    const to = random.pick(world.idsIn("propositions").filter((id) => id !== site.value));
    return to === undefined ? undefined : ofField(site, to, { proof: proofOf(site, true) });
  },
);

const places = (world: World, field: string): Site<string>[] =>
  world.records
    .filter(({ file }) => file.schema.name === "places")
    .flatMap((record) => {
      const value = record.own(field);
      return typeof value === "string" ? [{ record, path: field, value }] : [];
    });

/** What the registry of places takes from maps and standards. */
const ofPlaces: readonly Kind[] = [
  kindOver(
    "within: another place",
    (world) => places(world, "within"),
    (site, random, world) => {
      const to = random.pick(world.idsIn("places").filter((id) => id !== site.value && id !== site.record.id));
      return to === undefined
        ? undefined
        : ofField(site, to, { proof: "read", alsoAt: [...world.touched(site.record), to] });
    },
  ),
  kindOver(
    "iso: another code",
    (world) => places(world, "iso"),
    (site, random, world) => {
      const codes = ["IQ", "IR", "SY", "TR", "US", "IQ-NI", "IQ-BA", "SY-HA", "IQ-AN", "IR-01"];
      const to = random.pick(codes.filter((code) => code !== site.value));
      const holders = places(world, "iso").flatMap(({ record, value }) => (value === to ? [record.id] : []));
      return to === undefined
        ? undefined
        : ofField(site, to, { proof: "read", alsoAt: [...world.touched(site.record), ...holders] });
    },
  ),
];

/** Claims with a footnote after their words. */
const citing = (world: World): (Site<readonly string[]> & { record: RecordEntry })[] =>
  world.claims.flatMap((record) => {
    const cites = record.value.attribution?.cites;
    return cites === undefined ? [] : [{ record, path: "attribution.cites", value: cites }];
  });

const ofCites: readonly Kind[] = [
  kindOver("cites: another footnote", citing, (site, random, world) => {
    const prefix = site.value[0]?.replace(/\d+$/u, "") ?? "";
    const to = random.pick(world.idsIn("sources").filter((id) => id.startsWith(prefix) && !site.value.includes(id)));
    return to === undefined ? undefined : ofField(site, [to], { proof: proofOf(site, true) });
  }),
  kindOver("cites: dropped", citing, (site) => ofField(site, undefined, { proof: proofOf(site, true) })),
];

/** The fields with a closed list of terms: one kind for each name that they have. */
export function ofTerms(schemas: readonly CompiledSchema[]): Kind[] {
  const names = new Set(
    schemas
      .filter(({ kind }) => kind !== "ledger")
      .flatMap((schema) => schema.fields.filter((info) => isChoice(info, schema)).map(nameOf)),
  );
  return [
    termsChanged("modality: a plan told as fact", isModality, isFact),
    termsChanged("modality: another", isModality, (to) => !isFact(to)),
    ofSpeech,
    ...ofCites,
    rolesSwapped,
    propositionSwapped,
    ...ofPlaces,
    ...[...names].map((name) =>
      termsChanged(`${name}: another`, (info, schema) => nameOf(info) === name && isChoice(info, schema)),
    ),
  ];
}
