import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean } from "../../src/cli/near.js";

const COMMANDS = ["init", "validate", "explain", "coverage", "show", "help"];
const RULES = ["grounding/number", "grounding/name", "evidence/quote", "id/unique"];
const IDS = ["isis-attacks-2023", "isis-attacks-2024-lister", "iraq", "seed-001"];

describe("a name that was probably meant", () => {
  test.each([
    ["valdate", COMMANDS, "validate"],
    ["shw", COMMANDS, "show"],
    ["covrage", COMMANDS, "coverage"],
    ["grounding/numbr", RULES, "grounding/number"],
    ["gruonding/nmae", RULES, "grounding/name"],
    ["isis-attacks-2022", IDS, "isis-attacks-2023"],
    ["isis-attack-2024-listr", IDS, "isis-attacks-2024-lister"],
    ["seed-01", IDS, "seed-001"],
  ])("%s", (typed, names, meant) => {
    expect(didYouMean(typed, names)).toBe(`; did you mean ${meant}?`);
  });

  test.each([
    ["a word that has nothing to do with any", "xylophone", COMMANDS],
    ["a word of the same length", "draw", COMMANDS],
    ["a letter", "s", COMMANDS],
    ["two letters", "sh", COMMANDS],
    ["nothing", "", COMMANDS],
    ["one part of a name", "number", RULES],
    ["most letters of a short name wrong", "qqqq", IDS],
    ["a name of which only the beginning is there", "isis", IDS],
    ["other words in the same form", "troops-in-iraq-2021", IDS],
  ])("is not asked after for %s", (_, typed, names) => {
    expect(didYouMean(typed, names)).toBe("");
  });

  test("is asked after whichever letter of it was left out", () => {
    const name = fc.constantFrom(...COMMANDS, ...RULES, ...IDS);
    fc.assert(
      fc.property(name, fc.nat(), (meant, at) => {
        const typed = meant.slice(0, at % meant.length) + meant.slice((at % meant.length) + 1);
        expect(didYouMean(typed, [meant])).toBe(`; did you mean ${meant}?`);
      }),
    );
  });
});
