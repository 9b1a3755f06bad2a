import { BY, type NamedAt, namedIn } from "../../claims/naming-places.js";
import { type RoleSaid, roleSaid, roleTold } from "../../claims/role-words.js";
import { isObject } from "../../corpus/values.js";
import { quoted, saidAt } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

/** Those who take part in an event, with their roles. */
const partsOf = (value: unknown): { actor: string; role: string; position: number }[] =>
  (Array.isArray(value) ? value : []).flatMap((part, position) =>
    isObject(part) && typeof part["actor"] === "string" && typeof part["role"] === "string"
      ? [{ actor: part["actor"], role: part["role"], position }]
      : [],
  );

export const groundingRole = recordRule({
  id: "grounding/role",
  description:
    "Where one quote names an agent and a target, the agent comes first, as the subject of an Arabic verb does, or after words such as “by”. Whoever is named only after words such as “against” or “the killing of” is no agent or partner, and whoever is named only after “with the support of” is no target.",
  why: "Who did it and to whom it was done are the two that are swapped most easily.",
  good: '"actor": "barack-obama", "role": "agent"',
  bad: '"actor": "barack-obama", "role": "target"',
  messages: {
    targetFirst: (agent: string, target: string, place: string, words: string) => ({
      message: `${agent} is the agent and ${target} the target, but the quote names ${target} first`,
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
  },
  check(record, report, index) {
    const parts = partsOf(record.own("actors"));
    const attacker = record.own("perpetrator");
    if (typeof attacker === "string" && !record.isInferred("perpetrator")) {
      const said = roleSaid(record, index, attacker);
      if (said?.never.includes("agent"))
        report.otherWords(at(record, `${record.pointer}/perpetrator`), attacker, "perpetrator", said);
    }
    for (const { actor, role, position } of parts) {
      const said = record.isInferred(`actors.${position}.role`) ? undefined : roleSaid(record, index, actor);
      if (said?.never.includes(role))
        report.otherWords(at(record, `${record.pointer}/actors/${position}/role`), actor, role, said);
    }
    const agents = parts.filter(({ role }) => role === "agent");
    const targets = parts.filter(({ role }) => role === "target");
    for (const target of targets) {
      const path = `actors.${target.position}.role`;
      if (record.isInferred(path)) continue;
      for (const { at: place, seed, first: line, last, isThere, quote, reading } of record.evidence) {
        const text = reading.folded;
        const ids = [target.actor, ...agents.map(({ actor }) => actor)];
        const [first, ...others] = isThere ? namedIn(index, ids, { seed, first: line, last, folded: text }) : [];
        if (first?.id !== target.actor || others.length === 0) continue;
        const isNamedAfterBy = ({ start }: NamedAt) => BY.some((by) => text.slice(0, start + 1).includes(by));
        // The killing of X by Y.
        if (roleTold(text.slice(0, first.start))?.expected.includes("target")) continue;
        const wrong = others.find((other) => !isNamedAfterBy(other));
        if (wrong === undefined) continue;
        report.targetFirst(
          at(record, `${record.pointer}/actors/${target.position}/role`),
          wrong.id,
          target.actor,
          place,
          quote,
        );
        break;
      }
    }
  },
});
