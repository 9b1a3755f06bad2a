import type { Modality } from "../../schemas/modality.js";
import type { Modality as Marked } from "../arabic/modality.js";
import { formsOfVerbs } from "../arabic/verbs.js";
import { folded, says } from "../arabic/words.js";
import { publishedOn } from "../records/articles.js";
import { boundsOf } from "../records/date-bounds.js";
import type { Reading } from "../records/reading.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { quantityClaims } from "./quantity.js";
import { isHintOf } from "./term.js";

/** What the words of each modality are called where Arabic is read; a verb of the future can be a plan or a forecast. */
const EXPRESSED_BY: Readonly<Record<Exclude<Modality, "actual">, readonly Marked[]>> = {
  planned: ["plan"],
  projected: ["forecast", "plan"],
  possible: ["possibility"],
  proposed: ["proposal"],
  rejected: ["refusal"],
  conditional: ["condition"],
};

/** Words that can say so of what is told, and do not make it anything but a fact by themselves: what was asked for, decided, opposed. */
const MAY_EXPRESS: Readonly<Record<Exclude<Modality, "actual">, ReadonlySet<string>>> = {
  planned: folded(
    "بموجب جدول موعد موعدا تحضير تحضيرات مهلة",
    ...formsOfVerbs("تقرر/تقرر تهيأ/تهيأ أمهل/مهل تعهد/تعهد"),
  ),
  projected: folded(...formsOfVerbs("قدر/قدر أمل/أمل")),
  possible: folded("إمكان إمكانية خيار خيارات", ...formsOfVerbs("درس/درس خشي/خشى")),
  proposed: folded(
    "مشروع مسودة فكرة مبادرة مطلب مطالب طلبا عرضا دعوة توصية رغبة",
    ...formsOfVerbs("طرح/طرح عرض/عرض طلب/طلب أراد/ريد رغب/رغب أمل/أمل حث/حث ناشد/ناشد دعا/دعو طالب/طالب أوصى/وصي"),
  ),
  rejected: folded(
    "رفض معارضة اعتراض تحفظ",
    ...formsOfVerbs("نفى/نفي عارض/عارض اعترض/عترض أسقط/سقط تحفظ/تحفظ رفض/رفض امتنع/متنع استبعد/ستبعد"),
  ),
  conditional: folded(
    "رهن رهنا مرهون مرهونة مشروط مشروطة منوط لولا",
    ...formsOfVerbs("ربط/ربط ارتبط/رتبط اشترط/شترط تطلب/تطلب"),
  ),
};

/** Whether words of a record's quotes can say that what it tells has a modality. */
const mayBeExpressed = ({ evidence }: RecordEntry, modality: Exclude<Modality, "actual">): boolean =>
  evidence.some(({ readings }) =>
    readings.some(({ sentence }) => sentence.words.some((word) => says(word, MAY_EXPRESS[modality]))),
  );

/** A date by which something is to happen marks it as a plan. */
const markedIn = ({ modality, dates }: Reading): { modality: Marked; start: number; end: number }[] =>
  [
    ...modality,
    ...dates.filter(({ bound }) => bound === "by").map(({ start, end }) => ({ modality: "plan" as const, start, end })),
  ].sort((a, b) => a.start - b.start);

const VOTED = folded("صوت صوتت صوتوا");
/** On what somebody votes. */
const RESOLUTIONS = folded("قرار توصية مشروع");
/** How many words after the vote what the resolution asks for stands at most. */
const TO_WHAT_IT_ASKS = 12;

/** Whether words tell what a resolution asks for, in the record of the vote on it, which is a fact. */
function isVotedOn(record: RecordEntry, { sentence: { words } }: Reading, { start }: { start: number }): boolean {
  const mark = words.findIndex((word) => word.end > start);
  const vote = words.findLastIndex((word, at) => at < mark && says(word, VOTED) && isHintOf(record, word));
  if (vote === -1 || mark - vote > TO_WHAT_IT_ASKS) return false;
  return words.slice(vote + 1, mark + 1).some((word) => says(word, RESOLUTIONS));
}

/** Whether a mark is of a change to come, in the record of the number from which it is to start, which is a fact: will fall from 2,500 to 2,000. */
const isOfChange = (record: RecordEntry, { text }: Reading, { end }: { end: number }): boolean =>
  quantityClaims(record).some(
    ({ matches: [first, ...others] }) =>
      first?.number.isChangedFrom === true &&
      others.length === 0 &&
      first.reading.text === text &&
      end <= first.number.start,
  );

/** The words of a text that mark something as not a fact, or not yet. */
export const marksIn = (reading: Reading): string[] =>
  markedIn(reading).map(({ start, end }) => reading.text.slice(start, end));

/** The words of a record's quotes that mark something as not a fact, or not yet, each with its place. */
export const markersOf = (record: RecordEntry): { at: string; words: readonly string[] }[] =>
  record.evidence
    .filter(({ isThere }) => isThere)
    .map(({ at, reading }) => ({
      at,
      words: markedIn(reading)
        .filter((mark) => !isVotedOn(record, reading, mark) && !isOfChange(record, reading, mark))
        .map(({ start, end }) => reading.text.slice(start, end)),
    }))
    .filter(({ words }) => words.length > 0);

/** Whether what a record reports is at least partly after the day on which it was said, or otherwise published. */
function isAhead(record: RecordEntry, index: RecordIndex): boolean {
  const said = record.dates.find(({ info }) => info.role === "said");
  const lastDay = (said && boundsOf(said.value))?.end ?? publishedOn(index, record.seed)?.end;
  // Other rules report an article without a date.
  if (lastDay === undefined) return true;
  return record.dates.some(({ info, value }) => {
    if (info.role !== "time") return false;
    const { start, end } = boundsOf(value) ?? {};
    return (start !== undefined && start > lastDay) || (end !== undefined && end > lastDay);
  });
}

const PHASE = folded("مرحلة");

/** Whether a record is a term of an agreement and its words tell in which phase it comes: the first phase includes the handover. */
const isOfPhase = (record: RecordEntry): boolean =>
  record.references.some(({ info }) => info.role === "agreement") &&
  record.evidence.some(({ reading }) => reading.sentence.words.some((word) => says(word, PHASE)));

/** Why the words do not support a modality: they mark what is recorded as a fact, do not mark what is recorded as something else, or mark it as something else again. */
export function modalityFault(
  record: RecordEntry,
  index: RecordIndex,
  modality: Modality,
): "marked" | "unmarked" | "otherwise" | undefined {
  if (modality === "actual") return markersOf(record).length > 0 ? "marked" : undefined;
  // If a quote is wrong, the lines that it names count.
  const marks = record.evidence.flatMap(({ readings }) =>
    readings.flatMap((reading) => markedIn(reading).filter((mark) => !isOfChange(record, reading, mark))),
  );
  if (marks.length === 0)
    return isAhead(record, index) || isOfPhase(record) || mayBeExpressed(record, modality) ? undefined : "unmarked";
  // What is planned or expected if something happens is conditional.
  const isFirm = modality === "planned" || modality === "projected";
  if (isFirm && marks.some((mark) => mark.modality === "condition")) return "otherwise";
  const isMarked = marks.some((mark) => EXPRESSED_BY[modality].includes(mark.modality));
  return isMarked || (!isFirm && mayBeExpressed(record, modality)) ? undefined : "otherwise";
}

/** The modalities that the words of a record's quotes express. */
export function modalitiesOf({ evidence }: RecordEntry): Modality[] {
  const marks = new Set(evidence.flatMap(({ readings }) => readings.flatMap(markedIn).map(({ modality }) => modality)));
  return (Object.keys(EXPRESSED_BY) as (keyof typeof EXPRESSED_BY)[]).filter((modality) =>
    EXPRESSED_BY[modality].some((mark) => marks.has(mark)),
  );
}
