import { LONGEST_CELL } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { at, corpusRule } from "../rule.js";

const tooLong = (what: string, length: number) => ({
  message: `${what} has ${length} characters; a cell of a spreadsheet holds at most ${LONGEST_CELL}`,
  actual: String(length),
  expected: `at most ${LONGEST_CELL}`,
  remedy: "say it in fewer words",
});

export const textLength = corpusRule({
  id: "text/length",
  description: `No text, and no list that becomes one cell of a table, is longer than the ${LONGEST_CELL} characters that a cell holds.`,
  why: "A spreadsheet cuts off a longer text without warning.",
  good: "ISIS made about 120",
  bad: "word word word word word word word word word word word word",
  messages: {
    text: (length: number) => tooLong("this text", length),
    list: (field: string, length: number) => tooLong(`the list ${field}`, length),
  },
  check(index, report) {
    for (const { field, ...holder } of unusualTexts(index)) {
      if (field.value.length > LONGEST_CELL) report.text(at(holder, field.pointer), field.value.length);
    }
    for (const record of index.records) {
      for (const [field, value] of Object.entries(record.value)) {
        if (!Array.isArray(value) || value.some((element) => typeof element !== "string")) continue;
        const { length } = value.join("|");
        if (length > LONGEST_CELL) report.list(at(record, `${record.pointer}/${field}`), field, length);
      }
    }
  },
});
