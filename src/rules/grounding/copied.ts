import { quoted, saidAt } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

const TITLE = "title";

/** Whether words of a line stand among others of which no mark parts them. */
function isCut(line: string, words: string): boolean {
  const at = line.indexOf(words);
  return /[\p{L}\p{M}\p{N}]\s*$/u.test(line.slice(0, at)) || /^\s*[\p{L}\p{N}]/u.test(line.slice(at + words.length));
}

export const groundingCopied = recordRule({
  id: "grounding/copied",
  needsArticles: true,
  description:
    "What an entry of the sources copies from an article, such as a title, an author or an address, stands on a line that it quotes, a title as the whole of it or between its marks, and the number of a footnote at the beginning of its line.",
  why: "A publisher or an address that nobody printed would lend a claim an authority that it does not have.",
  good: '"publisher": "خليجيون نيوز"',
  bad: '"publisher": "خليجيون الآن"',
  messages: {
    notThere: (path: string, words: string, said: readonly string[]) => ({
      message: `${path} is not on a line that this entry quotes`,
      actual: words,
      details: [...said],
      remedy: "copy it from the article, quote the line that gives it, or remove it",
    }),
    cut: (path: string, words: string, line: string) => ({
      message: `${path} begins or ends in the middle of its line`,
      actual: words,
      details: [`the line is ${quoted(line)}`],
      remedy: "copy the whole of it",
    }),
    otherMark: (mark: number, said: readonly string[]) => ({
      message: `the footnote has the number ${mark}, but no line that this entry quotes begins with [${mark}]`,
      actual: String(mark),
      details: [...said],
      remedy: "correct the number, or quote the line of the footnote",
    }),
  },
  check(record, report, index) {
    const { evidence, isClaim } = record;
    if (isClaim || evidence.length === 0 || !evidence.every(({ isThere }) => isThere)) return;
    const quotedLines = evidence.flatMap(
      ({ seed, first, last }) => index.seeds.get(seed)?.lines.slice(first - 1, last) ?? [],
    );
    const said = evidence.map(({ at: place, quote }) => saidAt(place, quote));
    const copied = record.texts.filter(
      ({ info: { form, role } }) => form === "copied" && role !== "alias" && role !== "mention",
    );
    for (const { path, pointer, value } of [...copied, ...record.addresses]) {
      const lines = quotedLines.filter((line) => line.includes(value));
      const [line] = lines;
      if (line === undefined) report.notThere(at(record, pointer), path, value, said);
      else if (path.startsWith(TITLE) && lines.every((one) => isCut(one, value)))
        report.cut(at(record, pointer), path, value, line);
    }
    const mark = record.own("mark");
    if (typeof mark === "number" && !quotedLines.some((line) => line.startsWith(`[${mark}]`)))
      report.otherMark(at(record, `${record.pointer}/mark`), mark, said);
  },
});
