import { isDay, two } from "./calendar.js";
import { boundOf, eventBoundOf, hedgeOnDate } from "./date-bounds.js";
import { DatePieces } from "./date-pieces.js";
import type { DateReading, Meaning } from "./date-reading.js";
import type { DateNode, DateText } from "./date-text.js";
import {
  BEFORE_IT,
  BEGINNING,
  BETWEEN,
  EXTENT,
  MONTH,
  NAMED_AFTER_DAYS,
  OF,
  PARTS,
  PERIOD,
  PRECEDES,
  RELATIVE_PRONOUN,
  SAME,
  SAME_BEFORE,
  SINCE,
  TO,
  TODAY,
  UNTIL,
  YEAR,
  YESTERDAY,
} from "./date-words.js";
import { isOfTheFuture } from "./modality.js";
import { monthsNamed } from "./months.js";
import { RelativeDates } from "./relative-dates.js";
import type { Sentence } from "./sentence.js";
import { StatedDates } from "./stated-dates.js";
import type { Token } from "./words.js";
import { ends, folded, follows, is, isDefinite, isKnown, perWord, says, stand } from "./words.js";

/** Finds the dates that begin at a token. */
class Finder {
  readonly source: DateText;
  private readonly words: DateText["words"];
  private readonly numbers: DateText["numbers"];
  private readonly pieces: DatePieces;
  private readonly stated: StatedDates;
  private readonly relative: RelativeDates;

  constructor({ text, words, numbers }: Sentence) {
    this.words = words;
    this.numbers = new Map(numbers.map((reading) => [reading.first, reading]));
    this.source = { text, words, numbers: this.numbers };
    this.pieces = new DatePieces(this.source);
    this.stated = new StatedDates(this.pieces, this.source);
    this.relative = new RelativeDates(this.pieces, this.source);
  }

  mayBegin(index: number): boolean {
    const token = this.words[index] as Token;
    return token.numeral !== undefined || this.numbers.has(index) || isKnown(token) || namesMonth(token);
  }

  /**
   * @param last the date before it, which "the same period" takes up
   * @param year the last year before it, which "the same year" and "the year before" take up
   */
  at(index: number, last: Meaning | undefined, year: YearSaid | undefined): DateNode | undefined {
    const found =
      this.samePeriod(index, last) ?? this.inSameMonth(index, last) ?? this.inPart(index, (at) => this.range(at));
    return year === undefined ? found : (this.inItsYear(found, year) ?? found ?? this.yearBeside(index, year));
  }

  /** 9 December of the same year. */
  private inItsYear(node: DateNode | undefined, { stated }: YearSaid): DateNode | undefined {
    if (node?.meaning.kind !== "month" || stated === undefined) return undefined;
    const at = says(this.words[node.next], OF) ? node.next + 1 : node.next;
    if (!this.isSameYear(at)) return undefined;
    const { month, day } = node.meaning;
    const edtf = `${stated}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
    return { ...node, meaning: { kind: "stated", edtf }, next: at + 2 };
  }

  /** The eighth of the same month. */
  private inSameMonth(index: number, earlier: Meaning | undefined): DateNode | undefined {
    const day = this.numbers.get(index);
    const at = day === undefined ? -1 : says(this.words[day.next], OF) ? day.next + 1 : day.next;
    const [noun, word] = [this.words[at], this.words[at + 1]];
    const isSame = says(noun, MONTH) && isDefinite(noun) && says(word, SAME) && follows(word);
    if (day === undefined || !isSame || earlier?.kind !== "stated") return undefined;
    const [month] = /^\d{4}-\d{2}/u.exec(earlier.edtf) ?? [];
    if (month === undefined || !isDay(Number(month.slice(0, 4)), Number(month.slice(5)), day.value)) return undefined;
    const edtf = `${month}-${two(day.value)}`;
    return { meaning: { kind: "stated", edtf }, first: index, next: at + 2 };
  }

  /** The same year; the year before; the year that preceded it. */
  private yearBeside(index: number, { stated, offset = 0 }: YearSaid): DateNode | undefined {
    const isSame = this.isSameYear(index);
    const [noun, which, precedes] = [this.words[index], this.words[index + 1], this.words[index + 2]];
    const isPreceding =
      says(noun, YEAR) && isDefinite(noun) && is(which, RELATIVE_PRONOUN) && follows(which) && is(precedes, PRECEDES);
    if (!isSame && !isPreceding && !this.isYear(index, BEFORE_IT)) return undefined;
    const ago = isSame ? 0 : 1;
    const meaning: Meaning =
      stated === undefined
        ? { kind: "calendar", unit: "year", offset: offset - ago }
        : { kind: "stated", edtf: String(Number(stated) - ago) };
    return { meaning, first: index, next: index + (isPreceding ? 3 : 2) };
  }

  private isSameYear(index: number): boolean {
    return this.isYear(index, SAME);
  }

  /** Whether "the year" and one of some words stand at a token. */
  private isYear(index: number, words: ReadonlySet<string>): boolean {
    const [noun, word] = [this.words[index], this.words[index + 1]];
    return says(noun, YEAR) && isDefinite(noun) && says(word, words) && follows(word);
  }

  /** The same period of another year: the months of the date before it. */
  private samePeriod(index: number, earlier: Meaning | undefined): DateNode | undefined {
    const [one, other] = [this.words[index], this.words[index + 1]];
    const isSame = (says(one, PERIOD) && says(other, SAME)) || (says(one, SAME_BEFORE) && says(other, PERIOD));
    if (!isSame || !isDefinite(says(one, PERIOD) ? one : other) || !follows(other)) return undefined;
    const year = says(this.words[index + 2], OF) ? this.single(index + 3) : undefined;
    if (year === undefined) return undefined;
    const months = earlier && monthsOf(earlier);
    const { meaning } = year;
    const found = (of: Meaning): DateNode => ({ ...year, meaning: of, first: index });
    if (meaning.kind === "stated" && /^\d{4}$/u.test(meaning.edtf) && months !== undefined) {
      const [from, to] = [months.from, months.to].map((month) => `${meaning.edtf}-${two(month)}`);
      return found({ kind: "stated", edtf: from === to ? `${from}` : `${from}/${to}` });
    }
    if (meaning.kind === "calendar" && meaning.unit === "year" && months !== undefined)
      return found({ kind: "in-year", offset: meaning.offset, ...months });
    // Which months of the year are meant, other words say.
    const { start, end } = says(one, PERIOD) ? (other as Token) : (one as Token);
    return { ...year, hedge: "unread", notUnderstood: { text: this.source.text.slice(start, end), start, end } };
  }

  /** What is read at a token, or a part of it if the token says so: the end of 2025. */
  private inPart(index: number, whole: (at: number) => DateNode | undefined): DateNode | undefined {
    const token = this.words[index];
    const part = PARTS.find(([, names]) => says(token, names))?.[0];
    if (part !== undefined) {
      // "Beginning from" is a bound.
      const at = says(this.words[index + 1], OF) && !says(token, BEGINNING) ? index + 2 : index + 1;
      const found = follows(this.words[at]) ? whole(at) : undefined;
      if (found !== undefined && !this.isDayOnly(found)) return { ...found, part, first: index };
    }
    return whole(index);
  }

  /** Today, Tuesday 15 July: a day that is named twice. */
  private dayAndDate(index: number): DateNode | undefined {
    const token = this.words[index];
    if (!says(token, TODAY) && !says(token, YESTERDAY)) return undefined;
    const day = this.relative.day(index);
    const dated =
      day && this.pieces.goesOn(day.next)
        ? (this.stated.numeric(day.next) ?? this.stated.dayAndMonth(day.next))
        : undefined;
    return dated && { ...dated, ...(day?.weekday !== undefined && { weekday: day.weekday }), first: index };
  }

  /** The end of a day is no date of its own: "the end of Friday". */
  private isDayOnly({ meaning }: DateNode): boolean {
    return meaning.kind === "length" && meaning.form === "point";
  }

  /** A date, or a range of two. */
  private range(index: number): DateNode | undefined {
    const one = this.single(index);
    if (one === undefined) return undefined;
    const { meaning } = one;
    if (meaning.kind !== "stated" && meaning.kind !== "month") return one;
    const link = this.words[one.next];
    const isDash = /^\s*[-‐‑–—]\s*$/u.test(link?.gap ?? "");
    const isAnd = link?.conjunction === true && follows(link) && says(this.words[index - 1], BETWEEN);
    const isTo = is(link, TO) && follows(link);
    if (!isDash && !isAnd && !isTo) return one;
    const at = isTo ? (is(this.words[one.next + 1], EXTENT) ? one.next + 2 : one.next + 1) : one.next;
    const isMarked = isTo && is(link, UNTIL) && !says(this.words[index - 1], OF) && !says(this.words[index - 1], SINCE);
    const other = isMarked && meaning.kind !== "month" ? undefined : this.inPart(at, (end) => this.single(end));
    if (other === undefined || (isTo && !follows(this.words[at]))) return one;
    const to = other.meaning;
    if (
      meaning.kind === "month" &&
      to.kind === "month" &&
      meaning.day === undefined &&
      to.day === undefined &&
      meaning.month < to.month
    ) {
      return {
        meaning: {
          kind: "season",
          from: meaning.month,
          to: to.month,
          side: other.meaning.kind === "month" && to.side !== undefined ? to.side : "last",
        },
        first: one.first,
        next: other.next,
      };
    }
    // January to June of this year.
    const isInYear = to.kind === "in-year" && to.day === undefined && to.from === to.to;
    if (isInYear && meaning.kind === "month" && meaning.day === undefined && meaning.month < to.from)
      return { meaning: { ...to, from: meaning.month }, first: one.first, next: other.next };
    if (to.kind !== "stated" || to.edtf.includes("/")) return one;
    if (meaning.kind === "stated" && meaning.edtf.includes("/")) return one;
    const from =
      meaning.kind === "stated"
        ? meaning.edtf
        : `${to.edtf.slice(0, 4)}-${two(meaning.month)}${meaning.day === undefined ? "" : `-${two(meaning.day)}`}`;
    if (from >= to.edtf && !to.edtf.startsWith(from)) return one;
    return {
      meaning: { kind: "stated", edtf: `${from}/${to.edtf}` },
      ends: [from, to.edtf],
      first: one.first,
      next: other.next,
    };
  }

  private single(index: number): DateNode | undefined {
    const token = this.words[index];
    if (token === undefined) return undefined;
    return (
      this.dayAndDate(index) ??
      this.stated.numeric(index) ??
      this.stated.dayAndMonth(index) ??
      this.stated.monthAlone(index) ??
      this.stated.quarterOrWeek(index) ??
      this.stated.partOfYear(index) ??
      this.stated.yearAlone(index) ??
      this.stated.decade(index) ??
      this.pieces.calendar(index) ??
      this.relative.day(index) ??
      this.relative.length(index)
    );
  }
}

/** A year that a text names, or says how many years before or after its own it is. */
interface YearSaid {
  stated?: string;
  offset?: number;
}

/** The year in which a date is. */
function yearOf(meaning: Meaning): YearSaid | undefined {
  if (meaning.kind === "in-year" || (meaning.kind === "calendar" && meaning.unit === "year"))
    return { offset: meaning.offset };
  if (meaning.kind !== "stated") return undefined;
  const years = new Set(meaning.edtf.split("/").map((end) => end.slice(0, 4)));
  const [stated] = years;
  return years.size === 1 && /^\d{4}$/u.test(stated ?? "") ? ({ stated } as YearSaid) : undefined;
}

/** The months that a date spans within one year, if it spans whole months and not the whole year. */
function monthsOf(meaning: Meaning): { from: number; to: number } | undefined {
  if (meaning.kind === "in-year" && meaning.day === undefined) return { from: meaning.from, to: meaning.to };
  if (meaning.kind !== "stated") return undefined;
  const [, year, from, otherYear, to] = /^(\d{4})-(\d{2})(?:\/(\d{4})-(\d{2}))?$/u.exec(meaning.edtf) ?? [];
  if (from === undefined || (otherYear !== undefined && otherYear !== year)) return undefined;
  return { from: Number(from), to: Number(to ?? from) };
}

/** Whether a date can begin with a word: most cannot, and need not be looked at. */
const namesMonth = perWord((splits) => splits.some(({ stem }) => monthsNamed(stem).length > 0));

const AT_LEAST = ["علي", "الاقل"];
/** A number, not a month of a year: no. 5/2021. */
const NUMBER = folded("رقم رقمه رقمها أرقام");
/** "Will not" is a verb of the future as well. */
const WILL_NOT = folded("لن");
/** And so is what is due, awaited or expected. */
const DUE = folded("المقرر المقررة المرتقب المرتقبة المنتظر المزمع");
/** How many words a verb of the future may stand before its date. */
const REACH = 14;

/** Whether a verb of the future stands before a date in its clause. */
function isAhead({ words, text }: Sentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const token = words[at] as Token;
    if (ends(words[at + 1] as Token)) return false;
    if (token.numeral === undefined && (is(token, WILL_NOT) || says(token, DUE) || isOfTheFuture(token, text)))
      return true;
  }
  return false;
}

const NAMED: ReadonlySet<Meaning["kind"]> = new Set(["weekday", "month", "islamic"]);

/** A day of the week or a month without a side is ahead after a verb of the future. */
function placed(meaning: Meaning, sentence: Sentence, first: number): Meaning {
  const hasSide = "side" in meaning && meaning.side !== undefined;
  return NAMED.has(meaning.kind) && !hasSide && isAhead(sentence, first)
    ? ({ ...meaning, isAhead: true } as Meaning)
    : meaning;
}

/** Every date of a text: those that it spells out, and those that count from an anchor. They do not overlap. */
export function datesOf(sentence: Sentence): DateReading[] {
  const { words: all } = sentence;
  const finder = new Finder(sentence);
  const found: DateReading[] = [];
  let year: YearSaid | undefined;
  for (let index = 0; index < all.length; ) {
    const node = finder.mayBegin(index) ? finder.at(index, found.at(-1)?.meaning, year) : undefined;
    if (node === undefined) {
      index += 1;
      continue;
    }
    const { meaning } = node;
    year = yearOf(meaning) ?? year;
    const isName =
      ((meaning.kind === "month" || meaning.kind === "islamic") &&
        meaning.day !== undefined &&
        says(all[index - 1], NAMED_AFTER_DAYS)) ||
      (all[index]?.numeral !== undefined && says(all[index - 1], NUMBER));
    const bounded = node.bound === undefined ? boundOf(finder.source, node.first) : undefined;
    // "Until September at least" may be later.
    const isAtLeast = bounded?.bound === "until" && stand(all, node.next, AT_LEAST);
    const bound = isAtLeast ? "after" : (node.bound ?? bounded?.bound);
    const hedge = hedgeOnDate(finder.source, node.first);
    const boundOfEvent = bound === undefined ? eventBoundOf(finder.source, node.first) : undefined;
    const { first: _first, next: _next, ...reading } = node;
    found.push({
      ...reading,
      meaning: placed(meaning, sentence, node.first),
      ...(isName && { isName: true as const }),
      ...(node.hedge !== "unread" && hedge),
      ...(bound && { bound }),
      ...(bounded && { boundedBy: bounded.boundedBy }),
      ...(boundOfEvent && { boundOfEvent }),
      start: all[node.first]?.start ?? 0,
      end: all[node.next - 1]?.end ?? 0,
    });
    index = Math.max(node.next, index + 1);
  }
  return found;
}
