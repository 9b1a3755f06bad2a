import { BY, type NamedAt, namedIn } from "../../claims/naming-places.js";
import { isObject } from "../../corpus/values.js";
import { quoted } from "../../findings/issue.js";
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
    "Where one quote names an agent and a target, the agent comes first, as the subject of an Arabic verb does, or after words such as “by”.",
  why: "Who did it and to whom it was done are the two that are swapped most easily.",
  good: '"actor": "barack-obama", "role": "agent"',
  bad: '"actor": "barack-obama", "role": "target"',
  messages: {
    targetFirst: (agent: string, target: string, place: string, words: string) => ({
      message: `${agent} is the agent and ${target} the target, but the quote names ${target} first`,
      details: [`${place} says ${quoted(words)}`],
      remedy: "swap the two roles, or give the reason in inferred",
    }),
  },
  check(record, report, index) {
    const parts = partsOf(record.own("actors"));
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
