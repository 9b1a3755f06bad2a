import type { FindingPlace, FindingText } from "../findings/issue.js";
import type { RuleText } from "../findings/rule-text.js";
import type { Holder, RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";

// biome-ignore lint/suspicious/noExplicitAny: each message takes what it needs to say.
type Messages = Readonly<Record<string, (...facts: any[]) => FindingText>>;

/** How a rule reports: a function for each of its messages, which takes the place and what the message needs. */
export type Report<Own extends Messages> = {
  readonly [MessageId in keyof Own]: (place: FindingPlace, ...facts: Parameters<Own[MessageId]>) => void;
};

/** Where the findings of a rule go. */
export type Sink = (messageId: string, place: FindingPlace, text: FindingText) => void;

/** A rule that is run once, on all files and records together. */
export interface CorpusRule<Id extends string = string> extends RuleText<Id> {
  messages: Messages;
  check(index: RecordIndex, sink: Sink): void | Promise<void>;
}

/** A rule that is run on each record by itself. */
export interface RecordRule<Id extends string = string> extends RuleText<Id> {
  messages: Messages;
  checkRecord(record: RecordEntry, index: RecordIndex, sink: Sink): void | Promise<void>;
}

/**
 * One thing that must hold of the data. A rule keeps nothing between two checks and knows no other rule: what it finds
 * follows from the records alone.
 */
export type Rule<Id extends string = string> = CorpusRule<Id> | RecordRule<Id>;

function reportTo<Own extends Messages>(messages: Own, sink: Sink): Report<Own> {
  const entries = Object.entries(messages).map(([messageId, text]) => [
    messageId,
    (place: FindingPlace, ...facts: unknown[]) => sink(messageId, place, text(...facts)),
  ]);
  return Object.fromEntries(entries) as Report<Own>;
}

/** A rule that is run once. */
export const corpusRule = <const Id extends string, Own extends Messages>({
  check,
  ...rule
}: RuleText<Id> & {
  messages: Own;
  check(index: RecordIndex, report: Report<Own>): void | Promise<void>;
}): CorpusRule<Id> => ({ ...rule, check: (index, sink) => check(index, reportTo(rule.messages, sink)) });

/** A rule that is run on each record. */
export const recordRule = <const Id extends string, Own extends Messages>({
  check,
  ...rule
}: RuleText<Id> & {
  messages: Own;
  check(record: RecordEntry, report: Report<Own>, index: RecordIndex): void | Promise<void>;
}): RecordRule<Id> => {
  // One sink serves a whole run, so that its functions are made once and not for every record.
  let known: { sink: Sink; report: Report<Own> } | undefined;
  return {
    ...rule,
    checkRecord(record, index, sink) {
      if (known?.sink !== sink) known = { sink, report: reportTo(rule.messages, sink) };
      return check(record, known.report, index);
    },
  };
};

/** A place in a record. */
export const at = ({ file, id }: Pick<Holder, "file" | "id">, pointer: string): FindingPlace => ({
  file: file.path,
  pointer,
  ...(id === undefined ? {} : { record: id }),
});

/** The whole of a record, where it gives its id. */
export const atId = (holder: Holder): FindingPlace => at(holder, `${holder.pointer}/id`);

/** A record that a finding is about too. */
export const relatedId = (label: string, { file, pointer }: Holder) => ({
  label,
  file: file.path,
  pointer: `${pointer}/id`,
});
