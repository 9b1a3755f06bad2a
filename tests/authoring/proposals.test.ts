import { expect, test } from "vitest";
import { type Draft, proposalsFor } from "../../src/authoring/proposals.js";
import type { Question } from "../../src/authoring/question.js";
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
