/** The page of corrections. */
import { claims, version } from "iraq-coalition-data";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { htmlOf } from "../../site/build.js";
import { WORDS } from "../../site/languages.js";
import { errataPage } from "../../site/pages/errata.js";
import { textOf } from "./written.js";

const [claim] = claims;
const correction = { what: "field" as const, id: claim?.id ?? "", path: "summary.ar" };
const errata = [
  {
    version,
    date: "2030-12-31",
    since: "0.0.1",
    corrections: [
      { ...correction, old: "<b>قبل</b>", new: "بعد" },
      { ...correction, id: "an-actor", new: 3 },
      { what: "record" as const, id: "split", is: "gone" as const, became: ["one", "other"], reason: "Two claims." },
    ],
  },
];
const mainOf = (...page: Parameters<typeof errataPage>) =>
  parseHTML(htmlOf(errataPage(...page))).document.querySelector("main");

test.each(["en", "ar"] as const)("has what was corrected, before and after, in the page in %s", (language) => {
  const main = mainOf({ errata, isReleased: true }, language);
  expect(textOf(main?.querySelector("h2"))).toContain("2030");
  expect([...(main?.querySelectorAll("dd") ?? [])].map(textOf)).toEqual([
    ...[claim?.id, "summary.ar", "<b>قبل</b>", "بعد"],
    ...["an-actor", "summary.ar", WORDS.noValue[language], "3"],
    ...["split", "Two claims.", "one, other"],
  ]);
  expect(main?.querySelector("dd a")?.getAttribute("href")).toBe(`../../${language}/claim/${claim?.id}/`);
});

test("says whether nothing was released or nothing corrected", () => {
  const nothing = { errata: [], isReleased: false };
  expect(textOf(mainOf(nothing, "en"))).toContain(WORDS.noErrataYet.en);
  expect(textOf(mainOf({ ...nothing, isReleased: true }, "ar"))).toContain(WORDS.noErrata.ar);
});
