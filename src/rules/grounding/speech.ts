import { fold } from "../../arabic/fold.js";
import { namingIn } from "../../claims/name.js";
import { entriesByKind } from "../../claims/naming-places.js";
import { hasAlias } from "../../claims/naming-texts.js";
import { type Continuation, type Saying, sayingsIn, toldBy } from "../../claims/saying.js";
import { isQuotedWhole, isSpeechShown } from "../../claims/speech.js";
import type { FieldInfo } from "../../corpus/compiled-schema.js";
import { quoted, saidAt } from "../../findings/issue.js";
import { articles } from "../../records/articles.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { areKin } from "../../records/kinship.js";
import type { RecordEntry } from "../../records/record.js";
import { areRegistriesReadable, type RecordIndex, recordNamed } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** The news organisations that the quotes of a record name and that it does not refer to; not the one that published the article. */
function relaysNamed(record: RecordEntry, index: RecordIndex): { relay: string; item: EvidenceItem }[] {
  const publisher = fold(
    articles(index)
      .get(record.seed ?? "")
      ?.entry.own("publisher")
      ?.toString() ?? "",
  ).text;
  const isIn = namingIn(index);
  return (entriesByKind(index, "actors").get("media") ?? []).flatMap((relay) => {
    const entry = recordNamed(index, relay);
    const isOwn = record.references.some(({ value }) => value === relay);
    if (entry === undefined || isOwn || hasAlias(publisher, entry)) return [];
    const item = record.evidence.find(
      ({ seed, first, last, isThere, reading }) =>
        isThere && isIn(relay, { seed, first, last, folded: reading.folded }),
    );
    return item === undefined ? [] : [{ relay, item }];
  });
}

export const groundingSpeech = recordRule({
  id: "grounding/speech",
  needsArticles: true,
  description:
    "Direct speech is in quotation marks: a quote of the record has the marks, or is between them on its line. Where a quote has a verb of saying or estimating and names who does, the speech is not narration, unless the record is about that act of saying or about the view of that actor, and a claimant or relay is among those whom it names; nor is it where a quote goes on with a word such as “warning that”. What is quoted whole is direct speech. A news organisation that a quote names, and that does not speak itself, is a relay.",
  why: "Words that the article gives in its own wording are not the speaker’s words, and must not be cited as such.",
  good: '"speech": "indirect", "claimants": [ "united-nations"',
  bad: '"speech": "direct", "claimants": [ "united-nations"',
  messages: {
    noMarks: () => ({
      message: "the speech is direct, but no quote of this record is in quotation marks",
      actual: "direct",
      expected: "indirect",
      remedy: "set it to indirect, or quote the words with their quotation marks",
    }),
    onlyMarks: (record: RecordEntry) => ({
      message: "the speech is indirect, but the quotes have the claim between quotation marks",
      actual: "indirect",
      expected: "direct",
      details: record.evidence.map(({ at: place, quote }) => saidAt(place, quote)),
      remedy: "set it to direct, and say whose words they are in wordsAre",
    }),
    noRelay: (relay: string, { at: place, quote }: EvidenceItem) => ({
      message: `the quote names ${relay}, through which it was said, but via does not`,
      expected: relay,
      details: [saidAt(place, quote)],
      remedy: `add ${relay} to via`,
    }),
    saidBySomebody: ({ at: place, words, speakers }: Saying) => ({
      message: `the speech is narration, but the quote says who says it: ${speakers.join(", ")}`,
      actual: "narration",
      expected: "indirect",
      details: [`${place} says ${quoted(words)}`],
      remedy: "set it to indirect with that claimant, or to direct if the words are in quotation marks",
    }),
    goesOnSaying: ({ item, words }: Continuation) => ({
      message: `the speech is narration, but with ${quoted(words)} the quote tells what somebody says`,
      actual: "narration",
      expected: "indirect",
      details: [saidAt(item.at, item.quote)],
      remedy: "quote who says it as well, and set it to indirect with that claimant, or give the reason in inferred",
    }),
    otherSpeaker: (claimants: readonly string[], { at: place, words, speakers }: Saying) => ({
      message: `the claimant is ${claimants.join(", ")}, but the quote says that ${speakers.join(", ")} says it`,
      actual: claimants.join(", "),
      details: [`${place} says ${quoted(words)}`],
      remedy: "correct the claimant, quote the words that name it, or give the reason in inferred",
    }),
  },
  check(record, report, index) {
    const { attribution } = record.value;
    if (attribution === undefined) return;
    const pointer = `${record.pointer}/attribution`;
    if (!record.isInferred("attribution.speech")) {
      if (!isSpeechShown(record, index, attribution.speech)) report.noMarks(at(record, `${pointer}/speech`));
      // Without the names, a quote that names who speaks cannot be told from the others.
      if (attribution.speech === "indirect" && areRegistriesReadable(index) && isQuotedWhole(record, index))
        report.onlyMarks(at(record, `${pointer}/speech`), record);
      if (attribution.speech === "narration") {
        const inRole = (...roles: FieldInfo["role"][]) =>
          record.references.filter(({ info }) => roles.includes(info.role)).map(({ value }) => value);
        const [taking, holding] = [inRole("participant"), inRole("participant", "holder")];
        const said = sayingsIn(record, index).find(
          ({ speakers, isView }) =>
            speakers.length > 0 &&
            !speakers.some((one) =>
              isView ? holding.some((other) => areKin(index, one, other)) : taking.includes(one),
            ),
        );
        const telling = toldBy(record);
        if (said !== undefined) report.saidBySomebody(at(record, `${pointer}/speech`), said);
        else if (telling !== undefined) report.goesOnSaying(at(record, `${pointer}/speech`), telling);
      }
    }
    if (!("claimants" in attribution) || record.isInferred("attribution.claimants")) return;
    const known = [...attribution.claimants, ...(attribution.via ?? [])];
    for (const { relay, item } of relaysNamed(record, index))
      if (!known.includes(relay)) report.noRelay(at(record, pointer), relay, item);
    const sayings = sayingsIn(record, index).filter(({ speakers, isView }) => speakers.length > 0 && !isView);
    const [first] = sayings;
    if (first === undefined || sayings.some(({ speakers }) => speakers.some((one) => known.includes(one)))) return;
    report.otherSpeaker(at(record, `${pointer}/claimants`), attribution.claimants, first);
  },
});
