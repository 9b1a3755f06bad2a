import type { CorpusRule } from "../rule.js";

export const fileReadable: CorpusRule = {
  name: "file/readable",
  description:
    "Every dataset has its file, a regular one, in UTF-8 without a byte order mark and with LF line ends, and no other JSON file lies in the data folder.",
  why: "Editors and spreadsheets save in other encodings without a word, and Arabic does not survive that.",
  good: "UTF-8, no byte order mark, LF",
  bad: "UTF-16, Windows-1256, CRLF; data/timeline copy.json",
  check({ corpus }, report) {
    for (const { path, defect, text } of corpus.files) {
      // What has a text all the same is written anew without the defect.
      if (defect !== undefined) report({ file: path, ...defect, ...(text !== undefined && { fix: [] }) });
    }
    for (const path of corpus.strays) {
      report({
        file: path,
        message: "no dataset or registry has this name",
        remedy: "move it out of the data folder, or define its dataset in schemas/ and list it in schemas/index.ts",
      });
    }
  },
};
