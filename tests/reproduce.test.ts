import { expect, test } from "vitest";
import { builtOn, differing, ELSEWHERE, HERE } from "../scripts/reproduce/build.js";

test("another time zone, language, umask, folder and order of files give the same bytes", () => {
  const here = builtOn(HERE);
  expect([...here.keys()].filter((path) => path.endsWith(".tgz"))).toHaveLength(1);
  expect(differing(here, builtOn(ELSEWHERE))).toEqual([]);
}, 600_000);

test("a difference is found out", () => {
  expect(
    differing(
      new Map([["a", "1"]]),
      new Map([
        ["a", "2"],
        ["b", "1"],
      ]),
    ),
  ).toEqual(["a", "b"]);
});
