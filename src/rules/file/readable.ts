import type { Defect } from "../../corpus/corpus.js";
import { corpusRule } from "../rule.js";

export const fileReadable = corpusRule({
  id: "file/readable",
  description:
    "Every dataset has its file, a regular one, in UTF-8 without a byte order mark and with LF line ends, and no other JSON file is in the data folder.",
  why: "Editors and spreadsheets save in other encodings without warning, and Arabic does not survive that.",
  good: "data/troop-counts.json",
  bad: "data/troops.json",
  messages: {
    defect: ({ message, remedy }: Defect, hasText: boolean) => ({
      message,
      remedy,
      // A file whose text can be read all the same is rewritten without the defect.
      ...(hasText && { fix: [] }),
    }),
    stray: () => ({
      message: "no dataset or registry has this name",
      remedy: "move it out of the data folder, or define its dataset in schemas/ and list it in schemas/index.ts",
    }),
  },
  check({ corpus }, report) {
    for (const { path, defect, text } of corpus.files) {
      if (defect === undefined) continue;
      const { line, column } = defect;
      report.defect({ file: path, line, column }, defect, text !== undefined);
    }
    for (const path of corpus.strays) report.stray({ file: path });
  },
});
