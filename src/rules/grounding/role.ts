import { fold } from "../../arabic/fold.js";
import { BY, type NamedAt, namedIn } from "../../claims/naming-places.js";
import { isObject } from "../../corpus/values.js";
import { quoted, saidAt } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import type { RecordIndex } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** Those who take part in an event, with their roles. */
const partsOf = (value: unknown): { actor: string; role: string; position: number }[] =>
  (Array.isArray(value) ? value : []).flatMap((part, position) =>
    isObject(part) && typeof part["actor"] === "string" && typeof part["role"] === "string"
      ? [{ actor: part["actor"], role: part["role"], position }]
      : [],
  );

interface Words {
  words: readonly string[];
  never: readonly string[];
  expected: readonly string[];
}

/** Words right before a name that tell its role. */
const TELLING: readonly Words[] = [
  {
    words: [
      "ضد",
      "القضاء على",
      "مقتل",
      "اغتيال",
      "استهداف",
      "استهدف",
      "استهدفت",
      "تصفية",
      "تعرض",
      "تعرضت",
      "يتعرض",
      "تتعرض",
      "دحر",
    ],
    never: ["agent", "partner", "supporter"],
    expected: ["target", "subject"],
  },
  {
    words: ["بقيادة", "تقوده", "تقودها", "يقوده", "يقودها"],
    never: ["target"],
    expected: ["agent", "partner"],
  },
  {
    words: ["بدعم من", "بمساندة", "بمساندة من", "بمساعدة", "بالتنسيق مع", "بالتعاون مع", "بالاشتراك مع"],
    never: ["target", "subject"],
    expected: ["partner", "agent"],
  },
];

/** The end of a text before the name of somebody killed, with an office in between: the killing of the commander of … */
const KILLING = new RegExp(
  `(?<!\\p{L})[وفب]?(?:${["مقتل", "اغتيال", "تصفية", "مصرع", "استهداف"].map((word) => fold(word).text).join("|")})(?: \\p{L}+){0,6} (?:ال)?["“«]?$`,
  "u",
);

/** The end of a text before a name: a word, with what is joined to the name. */
const endsWith = (before: string, words: string) =>
  new RegExp(`(?<!\\p{L})[ولب]?${fold(words).text} (?:تنظيم )?(?:ال)?["“«]?$`, "u").test(before);

interface NamedAfter extends Omit<Words, "words"> {
  words: string;
  at: string;
  quote: string;
}

/** The words that tell the role of an actor, if every quote that names it has such words, and all of one kind, before the name. */
function namedAfter(record: RecordEntry, index: RecordIndex, actor: string): NamedAfter | undefined {
  const said = record.evidence.flatMap(({ at: place, seed, first, last, isThere, quote, reading: { folded } }) => {
    const [name] = isThere ? namedIn(index, [actor], { seed, first, last, folded }) : [];
    if (name === undefined) return [];
    const before = folded.slice(0, name.start);
    const telling = TELLING.flatMap(({ words, ...roles }) =>
      words.filter((one) => endsWith(before, one)).map((one) => ({ ...roles, words: one, at: place, quote })),
    );
    const [killed] = TELLING;
    const isKilled = killed !== undefined && KILLING.test(before) && !BY.some((by) => before.includes(by));
    return [
      telling[0] ?? (isKilled ? { ...killed, words: KILLING.exec(before)?.[0] ?? "", at: place, quote } : undefined),
    ];
  });
  const [first] = said;
  return said.every((one) => one !== undefined && one.never === first?.never) ? first : undefined;
}

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
    otherWords: (actor: string, role: string, said: NamedAfter) => ({
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
      const said = namedAfter(record, index, attacker);
      if (said?.never.includes("agent"))
        report.otherWords(at(record, `${record.pointer}/perpetrator`), attacker, "perpetrator", said);
    }
    for (const { actor, role, position } of parts) {
      const said = record.isInferred(`actors.${position}.role`) ? undefined : namedAfter(record, index, actor);
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
        if (KILLING.test(text.slice(0, first.start))) continue;
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
