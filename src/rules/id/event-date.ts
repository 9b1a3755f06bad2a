import type { EdtfDate } from "../../../schemas/date.js";
import { endsOf } from "../../edtf.js";
import { atId, recordRule } from "../rule.js";

/** The date that an id starts with. Two digits after it are read as part of it, so no count may follow. */
const DATE_OF_ID = /^(19|20)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?(?=-)/u;

/** Whether a date is one that an id can begin with: neither open nor uncertain, not inferred, and no span that was worked out. */
const isKnownDay = ({ edtf, basis }: EdtfDate) =>
  !/\.\.|\?/u.test(edtf) && basis !== "inferred" && !(basis === "relative" && edtf.includes("/"));

export const idEventDate = recordRule({
  id: "id/event-date",
  description:
    "The id of a dated event starts with the first or last day, month or year of its date; only an event without a date, or with a date that is open at one end, uncertain, inferred or a span that was worked out, may have an id without one. An id does not start with any other number from 1900 to 2099.",
  why: "A list of ids can be read as a chronicle, and a date that was changed by mistake no longer matches its id.",
  good: '"id": "2019-isis-declared-defeated-in-syria"',
  bad: '"id": "isis-declared-defeated-in-syria"',
  messages: {
    otherDate: (written: string | undefined, expected: string) => ({
      message:
        written === undefined
          ? `the id does not start with the date of the event, ${expected}`
          : `the id starts with ${written}, but the record gives ${expected === "" ? "no date" : `the date ${expected}`}`,
      ...(written !== undefined && { actual: written }),
      ...(expected !== "" && { expected }),
      remedy: "correct the id or the date, whichever is wrong",
    }),
  },
  check(record, report) {
    const { idBegins } = record.file.schema;
    if (idBegins === undefined) return;
    const field = record.dates.find(({ path }) => path === idBegins);
    const dates = field === undefined ? [] : endsOf(field.value.edtf);
    const mayBeUndated = field === undefined || !isKnownDay(field.value);
    const written = DATE_OF_ID.exec(record.id)?.[0];
    if (written === undefined ? mayBeUndated : dates.some((date) => date.startsWith(written))) return;
    const place = { ...atId(record), restsOn: field ? [{ file: record.file.path, pointer: field.pointer }] : [] };
    report.otherDate(place, written, dates.join(" or "));
  },
});
