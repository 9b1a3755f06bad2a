import { expect, test } from "vitest";
import { found } from "../../src/cli/add/ask.js";

const CHOICES = ["factions-of-iraqi-government (Factions)", "iraqi-army", "iraqi-government (The government)"].map(
  (name) => ({ name, value: name }),
);
const names = (typed: string) => found(CHOICES, typed).map(({ name }) => name.split(" ")[0]);

test("what begins with the typed words comes before what only has them", () => {
  expect(names("iraqi-government")).toEqual(["iraqi-government", "factions-of-iraqi-government"]);
  expect(names("Iraqi")).toEqual(["iraqi-army", "iraqi-government", "factions-of-iraqi-government"]);
  expect(names("")).toEqual(["factions-of-iraqi-government", "iraqi-army", "iraqi-government"]);
  expect(names("us-army")).toEqual([]);
});
