import { expect, test } from "vitest";
import { withYears, yearBounds } from "../../src/claims/year-bounds.js";

test.each([
  ["ar", "ستمتد حتى سبتمبر 2025", ["before 2025"]],
  ["ar", "قبل نهاية عام 2026", ["before 2026"]],
  ["ar", "إلى ما بعد عام 2026", ["after 2026"]],
  ["ar", "منذ 2014 وحتى 2017", ["before 2017", "after 2014"]],
  ["ar", "انتهت في عام 2026", []],
  ["ar", "قبلت الحكومة خطة عام 2026", []],
  ["en", "until September 2025", ["before 2025"]],
  ["en", "by the end of 2026", ["before 2026"]],
  ["en", "attacks by ISIS in 2024", []],
  ["en", "until after 2026", ["after 2026"]],
  ["en", "since 2014, and in 2026", ["after 2014"]],
] as const)("in %s, %s is %j", (language, text, bounds) => {
  expect([...yearBounds(text, language)]).toEqual(bounds);
});

test("only a year of which both texts say a side is turned", () => {
  const turned = (arabic: string, english: string) =>
    withYears([], yearBounds(arabic, "ar"), yearBounds(english, "en"));
  expect(turned("بعد عام 2026", "before 2026")).toEqual([{ said: "after 2026", instead: "before 2026" }]);
  expect(turned("بعد عام 2026", "after 2026")).toEqual([]);
  expect(turned("بعد عام 2026", "in 2026, and before 2027")).toEqual([]);
  expect(turned("بعد عام 2026 وقبل نهاية 2026", "before 2026")).toEqual([]);
});

test("a year takes the place of before and after without one", () => {
  const turns = [
    { said: "after", instead: "before" },
    { said: "rise", instead: "fall" },
  ];
  const [one, other] = [yearBounds("after 2026", "en"), yearBounds("before 2026", "en")];
  expect(withYears(turns, one, other).map(({ said }) => said)).toEqual(["after 2026", "rise"]);
  expect(withYears(turns, one, one)).toEqual(turns);
});
