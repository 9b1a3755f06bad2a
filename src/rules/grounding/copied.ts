import { saidAt } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

export const groundingCopied = recordRule({
  id: "grounding/copied",
  needsArticles: true,
  description:
    "What an entry of the sources copies from an article, such as a title, an author or an address, stands on a line that it quotes, and the number of a footnote at the beginning of its line.",
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
    const quoted = evidence.flatMap(
      ({ seed, first, last }) => index.seeds.get(seed)?.lines.slice(first - 1, last) ?? [],
    );
    const said = evidence.map(({ at: place, quote }) => saidAt(place, quote));
    const copied = record.texts.filter(
      ({ info: { form, role } }) => form === "copied" && role !== "alias" && role !== "mention",
    );
    for (const { path, pointer, value } of [...copied, ...record.addresses]) {
      if (!quoted.some((line) => line.includes(value))) report.notThere(at(record, pointer), path, value, said);
    }
    const mark = record.own("mark");
    if (typeof mark === "number" && !quoted.some((line) => line.startsWith(`[${mark}]`)))
      report.otherMark(at(record, `${record.pointer}/mark`), mark, said);
  },
});
