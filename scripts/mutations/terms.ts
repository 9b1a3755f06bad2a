import type { ClaimValue } from "../../schemas/claim.js";
import type { Modality } from "../../schemas/modality.js";
import { modalityFault } from "../../src/claims/modality.js";
import { isNamed } from "../../src/claims/name.js";
import { isSpeechShown } from "../../src/claims/speech.js";
import { isTermNamed } from "../../src/claims/term.js";
import type { CompiledSchema, FieldInfo } from "../../src/corpus/compiled-schema.js";
import { accepted, inside, type Kind, kindOver, moveReasons, ofField, ofRecord, proofOf, setAt } from "./mutation.js";
import { type FieldSite, termAt, type World } from "./world.js";

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
  if (isModality(field.info)) return modalityFault(record, world.index, to as Modality) !== undefined;
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
      return to === undefined ? undefined : ofField(site, to, { proof: proofOf(site, isProvenWrong(world, site, to)) });
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
    const proof = proofOf(inside(site, "speech", term), isCredited || !isSpeechShown(record, to.speech));
    return ofRecord(record, { field: site.path, from, to, proof }, (value) => {
      setAt(value, [site.path], to);
      if (!("claimants" in to)) {
        const gone = `${site.path}.claimants`;
        moveReasons(value, (path) => (path === gone || path.startsWith(`${gone}.`) ? undefined : path));
      }
    });
  },
);

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
    ...[...names].map((name) =>
      termsChanged(`${name}: another`, (info, schema) => nameOf(info) === name && isChoice(info, schema)),
    ),
  ];
}
