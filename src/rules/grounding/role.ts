import { alternatives } from "../../claims/alternatives.js";
import { isAfterBy, type NamedAt, namedIn } from "../../claims/naming-places.js";
import { partsOf, type RoleSaid, roleIn, roleSaid, tellsOfRole } from "../../claims/role-words.js";
import { toldAfterSaying } from "../../claims/saying.js";
import { quoted, saidAt } from "../../findings/issue.js";
import type { EvidenceItem } from "../../records/evidence.js";
import type { RecordIndex } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** Fields that hold whoever has a role: the perpetrator does it, and to the group it is done. */
const FIELDS: Readonly<Record<string, string>> = { perpetrator: "agent", group: "target" };

/** What words tell of somebody with a role. */
const TOLD_OF: Readonly<Record<string, string>> = {
  target: "anything that is done against somebody",
  partner: "anybody who does it with somebody",
  supporter: "anybody who wants it or backs it",
};

export const groundingRole = recordRule({
  id: "grounding/role",
  description:
    "Where one quote names an agent and a target, or whoever gives and whoever takes over, the agent comes first, as the subject of an Arabic verb does, or after words such as “by”. Whoever is named only after words such as “against” or “the killing of” is no agent or partner, and whoever is named only after “with the support of” is no target. A target, a partner and a supporter need a quote that tells of something done against somebody, with somebody, or wanted or backed.",
  why: "Who did it and to whom it was done are the two that are swapped most easily.",
  good: '"actor": "barack-obama", "role": "agent"',
  bad: '"actor": "barack-obama", "role": "target"',
  messages: {
    otherFirst: (agent: string, other: string, role: string, place: string, words: string) => ({
      message: `${agent} is the agent and ${other} the ${role}, but the quote names ${other} first`,
      details: [`${place} says ${quoted(words)}`],
      remedy: "swap the two roles, or give the reason in inferred",
    }),
    otherWords: (actor: string, role: string, said: RoleSaid) => ({
      message: `${actor} is the ${role}, but the quote names it after ${quoted(said.words)}`,
      actual: role,
      expected: said.expected.join(" or "),
      details: [saidAt(said.at, said.quote)],
      remedy: "correct the role, quote the words that show it, or give the reason in inferred",
    }),
    nothingOf: (actor: string, role: string) => ({
      message: `${actor} is a ${role}, but no quote of this record tells of ${TOLD_OF[role]}`,
      actual: role,
      remedy:
        "correct the role or leave out whoever has none, quote the words that show it, or give the reason in inferred",
    }),
  },
  check(record, report, index) {
    const parts = partsOf(record);
    for (const [field, role] of Object.entries(FIELDS)) {
      const actor = record.own(field);
      if (typeof actor !== "string" || record.isInferred(field)) continue;
      const said = roleSaid(record, index, actor);
      if (said?.never.includes(role)) report.otherWords(at(record, `${record.pointer}/${field}`), actor, field, said);
    }
    for (const { actor, role, position } of parts) {
      const said = record.isInferred(`actors.${position}.role`) ? undefined : roleSaid(record, index, actor);
      if (said?.never.includes(role))
        report.otherWords(at(record, `${record.pointer}/actors/${position}/role`), actor, role, said);
    }
    for (const { actor, role, position } of parts) {
      const isTold = record.evidence.some(({ readings }) =>
        readings.some(({ sentence }) => tellsOfRole(role, sentence)),
      );
      if (!isTold && !record.isInferred(`actors.${position}.role`))
        report.nothingOf(at(record, `${record.pointer}/actors/${position}/role`), actor, role);
    }
    const agents = parts.filter(({ role }) => role === "agent").map(({ actor }) => actor);
    for (const { actor, role, position } of parts) {
      if (agents.length === 0 || record.isInferred(`actors.${position}.role`)) continue;
      if (role !== "target" && role !== "partner") continue;
      const wrong = record.evidence.find((item) => item.isThere && isNamedBefore(index, item, actor, role, agents));
      if (wrong === undefined) continue;
      const place = at(record, `${record.pointer}/actors/${position}/role`);
      report.otherFirst(place, agents.join(", "), actor, role, wrong.at, wrong.quote);
    }
  },
});

/** Verbs whose subject gives and whose object takes over, which both take part. */
const GIVES = new RegExp(
  `(?<!\\p{L})[وفس]?(?:${alternatives("سلم | سلمت | سلموا | يسلم | تسلم | سيسلم | ستسلم | تسليم")})(?!\\p{L})`,
  "u",
);

/**
 * Whether a quote names somebody before every agent of a record, where its words tell an agent first: an object before the
 * subject. Of partners, only where one gives to the other.
 */
function isNamedBefore(
  index: RecordIndex,
  item: EvidenceItem,
  actor: string,
  role: "target" | "partner",
  agents: readonly string[],
): boolean {
  const { seed, first: line, last, reading } = item;
  const placeOf = (folded: string) => ({ seed, first: line, last, folded });
  // Whoever says it, and the body he speaks for, do not take part by that.
  const said = toldAfterSaying(reading.sentence);
  const isTold = said !== undefined && agents.some((id) => namedIn(index, [id], placeOf(said)).length > 0);
  const text = isTold ? said : reading.folded;
  if (role === "partner" && !GIVES.test(text)) return false;
  const [first, ...others] = namedIn(index, [actor, ...agents], placeOf(text));
  if (first?.id !== actor || others.length === 0) return false;
  // The killing of X by Y; X was killed in a strike by Y.
  if (roleIn(index, item, actor)?.expected.includes("target")) return false;
  const isNamedAfterBy = ({ start }: NamedAt) => isAfterBy(text.slice(0, start));
  return others.some((other) => !isNamedAfterBy(other));
}
