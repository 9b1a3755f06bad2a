import { expect, test } from "vitest";
import { attackStatistics } from "../../schemas/attack-statistics.js";
import { timeline } from "../../schemas/timeline.js";
import { attributionFor, type Draft, dateShown, proposalsFor } from "../../src/authoring/proposals.js";
import { type Question, questionsOf } from "../../src/authoring/question.js";
import { dataIndex } from "./index-of-data.js";

const draft = (seed: string, quote: string, own: Record<string, unknown> = {}): Draft => ({
  dataset: "actor-positions",
  record: { evidence: [{ at: seed, quote, translation: "A translation." }], ...own },
});

const reference = (name: string, registry: string): Question => ({
  name,
  meaning: "",
  isRequired: true,
  asked: { kind: "reference", registry, isList: false },
});

/** A position of the collection, with its first quote alone. */
const [position] = dataIndex.records.filter(({ id }) => id === "iran-aligned-factions-demanded-us-withdrawal");
const { at = "", quote = "" } = position?.evidence[0] ?? {};

test("the proposition of which the words show a side comes first, and guesses come last", () => {
  const proposals = proposalsFor(dataIndex, draft(at, quote), reference("proposition", "propositions"));
  const isGuess = proposals.map(({ sureness }) => sureness === "guess");
  expect(isGuess).toEqual(isGuess.toSorted((a, b) => Number(a) - Number(b)));
  expect(proposals.map(({ value }) => value)).toContain(position?.own("proposition"));
});

test("whom a record names already is not proposed once more", () => {
  const ids = (own: Record<string, unknown>) =>
    proposalsFor(dataIndex, draft(at, quote, own), reference("addressee", "actors")).map(({ value }) => value);
  const [holder, ...others] = ids({});
  expect(holder).toBeDefined();
  expect(ids({ actor: holder })).toEqual(others);
});

/** The draft of a record from the first quote of one of the collection. */
const asDrafted = (id: string, own: Record<string, unknown> = {}): Draft => {
  const [record] = dataIndex.records.filter((one) => one.id === id);
  const { at: place = "", quote: words = "" } = record?.evidence[0] ?? {};
  return { ...draft(place, words, own), dataset: record?.file.schema.name ?? "" };
};

test("words by which somebody goes on to say something are nobody's narration, and who said it is no more than a guess", () => {
  const { value, sureness } = attributionFor(dataIndex, asDrafted("coalition-strategy-burden-sharing"));
  expect(value).not.toHaveProperty("speech", "narration");
  expect(sureness).toBe("guess");
});

test("the kind of an event is proposed where words tell of it", () => {
  const [record] = dataIndex.records.filter(({ id }) => id === "2011-us-withdrawal-seed-003");
  const question = questionsOf(timeline).find(({ name }) => name === "type") as Question;
  const drafted = asDrafted("2011-us-withdrawal-seed-003");
  expect(proposalsFor(dataIndex, drafted, question).map(({ value }) => value)).toContain(record?.own("type"));
});

test("the day of an event is not proposed once more as that on which it was told", () => {
  const question: Question = {
    name: "statedOn",
    meaning: "",
    isRequired: false,
    asked: { kind: "date" },
  };
  const dated = { date: { edtf: "2011", basis: "stated" } };
  const texts = (own: Record<string, unknown>) =>
    proposalsFor(dataIndex, asDrafted("2011-us-withdrawal-seed-003", own), question).map(({ text }) => text);
  expect(texts({})).toContain("2011");
  expect(texts(dated)).not.toContain("2011");
});

test("an interval whose two ends the words spell out is known from them, and one that they do not is not", () => {
  const line = "001#L48";
  const drafted = { ...draft(line, "بين أكتوبر 2023 ويناير 2024"), dataset: "attack-statistics" };
  const question = questionsOf(attackStatistics).find(({ name }) => name === "period") as Question;
  expect(dateShown(dataIndex, drafted, question, "2023-10/2024-01")).toEqual({
    edtf: "2023-10/2024-01",
    basis: "stated",
  });
  expect(dateShown(dataIndex, drafted, question, "2023-10/2024-02")).toBeUndefined();
});
