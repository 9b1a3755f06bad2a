import { expect, test } from "vitest";
import { otherOffices } from "../../src/claims/offices.js";
import type { RecordEntry } from "../../src/records/record.js";
import { recordNamed } from "../../src/records/record-index.js";
import { dataIndex } from "../authoring/index-of-data.js";

/** A record whose quotes give nobody an office. */
const record = recordNamed(dataIndex, "isis-attacks-2023") as RecordEntry;

const found = (text: string) =>
  otherOffices(record, dataIndex, text, /\p{Script=Arabic}/u.test(text) ? "ar" : "en").map(({ said, held }) => ({
    said,
    held,
  }));

test.each([
  ["Sabrina Singh, the US ambassador, said so.", "ambassador", "deputy press secretary"],
  ["Pentagon press secretary Sabrina Singh said so.", "press secretary", "deputy press secretary"],
  ["Iraqi President Mohammed Shia al-Sudani said so.", "president", "prime minister"],
  ["Iraqi Prime Minister Haider al-Abadi said so.", "prime minister", "former prime minister"],
  ["Thabet al-Abbasi, the Iraqi interior minister, said so.", "interior minister", "defence minister"],
  ["قال رئيس الجمهورية العراقي محمد شياع السوداني ذلك.", "president", "prime minister"],
  ["قال رئيس الوزراء العراقي حيدر العبادي ذلك.", "prime minister", "former prime minister"],
])("%s is a mistake", (text, said, held) => {
  expect(found(text)).toEqual([{ said, held }]);
});

test.each([
  "Pentagon deputy press secretary Sabrina Singh said so.",
  "Haider al-Abadi, a former Iraqi prime minister, said so.",
  "Barack Obama, then US president, announced it.",
  "An adviser to Iraqi Prime Minister Mohammed Shia al-Sudani said so.",
  "Thabet al-Abbasi, the Iraqi defence minister, refused US Defence Secretary Lloyd Austin's proposal.",
  "Mohammed Shia al-Sudani told the US ambassador so.",
  "Al-Sudani met the president, and Singh the spokesman.",
  "قال مستشار لرئيس الوزراء العراقي محمد شياع السوداني ذلك.",
  "قال رئيس الوزراء العراقي الأسبق حيدر العبادي ذلك.",
  // The letters of Singh's name, in a word that is none.
  "قال رئيس الوزراء العراقي إنه سينجح.",
  "قالت نائبة السكرتير الصحفي للبنتاغون سابرينا سينج ذلك.",
])("%s is none", (text) => {
  expect(found(text)).toEqual([]);
});
