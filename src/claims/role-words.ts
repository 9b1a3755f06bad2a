import { fold } from "../arabic/fold.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { BY, namedIn } from "./naming-places.js";

interface Telling {
  /** separated by | */
  words: string;
  /** how many words, such as an office, may stand between them and the name */
  reach: number;
  /** the roles that whoever is named after them does not have, and those that it has */
  never: readonly string[];
  expected: readonly string[];
}

const SUFFERS = { never: ["agent", "partner", "supporter"], expected: ["target", "subject"] };

/** Words before a name that tell its role. */
const TELLING: readonly Telling[] = [
  { words: "مقتل | اغتيال | تصفية | مصرع | استهداف", reach: 6, ...SUFFERS },
  { words: "ضد | القضاء على | استهدف | استهدفت | تعرض | تعرضت | يتعرض | تتعرض | دحر", reach: 0, ...SUFFERS },
  {
    words: "تسلم | تسلمت | استلم | استلمت | شن | شنت | نفذ | نفذت | غادر | غادرت",
    reach: 0,
    never: ["target"],
    expected: ["agent"],
  },
  { words: "بقيادة | تقوده | تقودها | يقوده | يقودها", reach: 0, never: ["target"], expected: ["agent", "partner"] },
  {
    words: "بدعم من | بمساندة | بمساندة من | بمساعدة | بالتنسيق مع | بالتعاون مع | بالاشتراك مع",
    reach: 0,
    never: ["target", "subject"],
    expected: ["partner", "agent"],
  },
];

const patterns = TELLING.map(({ words, reach, ...roles }) => {
  const written = new Map(words.split(" | ").map((one) => [fold(one).text, one]));
  const before = new RegExp(
    `(?<!\\p{L})[ولفب]?(?<words>${[...written.keys()].join("|")})(?: \\p{L}+){0,${reach}}(?: تنظيم)? (?:ال)?["“«]?$`,
    "u",
  );
  return { written, before, roles };
});

/** What words before a name tell of its role. */
interface RoleTold extends Pick<Telling, "never" | "expected"> {
  words: string;
}

/** What a folded text that ends before a name tells of the role of whoever is named. */
export function roleTold(before: string): RoleTold | undefined {
  if (BY.some((by) => before.includes(by))) return undefined;
  for (const { written, before: pattern, roles } of patterns) {
    const words = written.get(pattern.exec(before)?.groups?.["words"] ?? "");
    if (words !== undefined) return { ...roles, words };
  }
  return undefined;
}

/** What a quote tells of the role of an actor, with its place. */
export interface RoleSaid extends RoleTold {
  at: string;
  quote: string;
}

/** What the quotes of a record tell of the role of an actor, if all that name it tell the same. */
export function roleSaid(record: RecordEntry, index: RecordIndex, actor: string): RoleSaid | undefined {
  const said = record.evidence.flatMap(({ at, seed, first, last, isThere, quote, reading: { folded } }) => {
    const [name] = isThere ? namedIn(index, [actor], { seed, first, last, folded }) : [];
    const told = name && roleTold(folded.slice(0, name.start));
    return name === undefined ? [] : [told && { ...told, at, quote }];
  });
  const [first] = said;
  return said.every((one) => one !== undefined && one.expected === first?.expected) ? first : undefined;
}
