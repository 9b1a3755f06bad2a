import type { ExclusionEntry } from "../../../schemas/exclusions.js";
import { exclusionReasons } from "../../../schemas/index.js";
import { coverage } from "../../claims/coverage.js";
import { quoted } from "../../findings/issue.js";
import { parsePlace } from "../../place.js";
import type { RecordIndex } from "../../records/record-index.js";
import { visible } from "../../reporting/visible.js";
import { PAGE, perhapsNote, term } from "./ask.js";
import { exclude } from "./exclude.js";
import { input, select } from "./prompts.js";
import type { Given } from "./record.js";

/** The lines of the articles on which something is open. */
function openLines(index: RecordIndex): string[] {
  const open = [...coverage(index)].flatMap(({ seed, marks }) =>
    marks.filter(({ state }) => state === "open").map(({ line }) => `${seed}#L${line}`),
  );
  return [...new Set(open)];
}

/** The line that somebody means: one that is open, or one that has the words that are pasted. */
export async function askLine({ index, options }: Given): Promise<string> {
  if (options.at !== undefined) return options.at;
  const open = openLines(index);
  const PASTE = "paste words, or type a place such as 001#L48";
  const chosen =
    open.length === 0
      ? PASTE
      : await select({
          message: "Which line? These have words that no record and no exclusion accounts for.",
          pageSize: PAGE,
          choices: [
            ...open.map((at) => {
              const { seed, first } = parsePlace(at) ?? { seed: "", first: 0 };
              const words = index.seeds.get(seed)?.lines[first - 1]?.slice(0, 60) ?? "";
              return { value: at, name: visible(`${at}  ${quoted(words)}`) };
            }),
            { value: PASTE, name: PASTE },
          ],
        });
  if (chosen !== PASTE) return chosen;
  const find = (typed: string): string | undefined => {
    const place = parsePlace(typed.trim());
    if (place !== undefined)
      return index.seeds.get(place.seed)?.lines[place.first - 1] === undefined ? undefined : typed.trim();
    for (const [seed, { lines }] of index.seeds) {
      const line = lines.findIndex((one) => one.includes(typed.trim()));
      if (line !== -1 && typed.trim() !== "") return `${seed}#L${line + 1}`;
    }
    return undefined;
  };
  const typed = await input({
    message: "Words of the line, or its place:",
    validate: (given) => find(given) !== undefined || "No article has these words on one line.",
  });
  return find(typed) as string;
}

/** Leaves words of a line out. */
export async function leaveOut({ options, index }: Given, at: string): Promise<number> {
  const { seed, first } = parsePlace(at) as { seed: string; first: number };
  const line = index.seeds.get(seed)?.lines[first - 1] ?? "";
  const words = await input({
    message: "Which words? Empty for the whole line.",
    validate: (given) => given === "" || line.includes(given) || "The line does not have these words.",
  });
  const reason = await term(
    "Why does no record quote them?",
    Object.fromEntries(Object.entries(exclusionReasons).map(([name, { en, ar }]) => [name, { description: en, ar }])),
  );
  const note = await perhapsNote("Anything to add, in English?");
  return exclude(options, { at, ...(words !== "" && { words }), reason, ...note } as ExclusionEntry);
}
