import { EDTF_FORM } from "../../../schemas/edtf-form.js";
import { isObject } from "../../corpus/values.js";
import type { RecordRule } from "../rule.js";

/** The ends of an EDTF date as plain ISO: without `..`, `?` and `~`. */
const ends = (edtf: string) => edtf.split("/").flatMap((end) => (end === ".." ? [] : [end.replace(/[?~]$/u, "")]));

/** The date that an id starts with. Two digits behind it are read as part of it, so no count may follow. */
const DATE_OF_ID = /^(19|20)\d{2}(-\d{2}(-\d{2})?)?(?=-)/u;

export const idEventDate: RecordRule = {
  name: "id/event-date",
  description:
    "The id of a dated event starts with the first or last day, month or year of its date; only an event without a date, or with a date that is open to one side, may have an id without one.",
  why: "A list of ids reads as a chronicle, and a date moved by mistake no longer fits its id.",
  good: '"id": "2024-09-27-end-of-mission-announced", date 2024-09-27',
  bad: '"id": "2024-09-28-end-of-mission-announced", date 2024-09-27',
  checkRecord({ file, pointer, value, id }, report) {
    if (file.schema.name !== "timeline" || id === undefined) return;
    const edtf = isObject(value["date"]) ? value["date"]["edtf"] : undefined;
    // A date of another form is for the schema rule to name.
    if (typeof edtf === "string" && !EDTF_FORM.test(edtf)) return;
    const dates = typeof edtf === "string" ? ends(edtf) : [];
    const mayBeUndated = typeof edtf !== "string" || edtf.includes("..");
    const written = DATE_OF_ID.exec(id)?.[0];
    if (written === undefined ? mayBeUndated : dates.some((date) => date.startsWith(written))) return;
    const expected = dates.length === 0 ? "no date" : dates.join(" or ");
    report({
      file: file.path,
      pointer: `${pointer}/id`,
      record: id,
      message: `the id starts with ${written ?? "no date"}, but the date of the event asks for ${expected}`,
      actual: written ?? "no date",
      expected,
      remedy: "correct the id or the date, whichever is wrong",
    });
  },
};
