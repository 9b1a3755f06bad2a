/** Who speaks in a quote, and who is only spoken of. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isShownSaying, sayingsIn } from "../../src/claims/saying.js";
import { indexCorpus } from "../../src/records/record-index.js";
import { Copy } from "../corpus.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

/** The small corpus with a record whose only quote is an article of one line. */
async function quoting(quote: string) {
  const id = "isis-attacks-2024-lister";
  await copy.editRecord("attack-statistics", id, (record) => {
    record["evidence"] = [{ at: "001#L1", quote, translation: "X" }];
  });
  const seed = (await copy.records("sources")).find((source) => source["id"] === "seed-001");
  await copy.write(`seeds/${seed?.["file"]}`, `${quote}\n`);
  const index = indexCorpus(await copy.read());
  const record = index.records.find((one) => one.id === id);
  if (record === undefined) throw new Error("the record cannot be read");
  return { index, record };
}

describe("whoever sits somewhere for somebody speaks, and not those for whom they sit", () => {
  test.each([
    "قال القيادي في معهد الشرق الأوسط، تشارلز ليستر",
    "وقال النائب عن معهد الشرق الأوسط، تشارلز ليستر إن الوقت حان",
    "رأى المتحدث باسم معهد الشرق الأوسط، تشارلز ليستر، أن الوقت حان",
    "أما القيادي في معهد الشرق الأوسط، تشارلز ليستر، فقد دعا إلى ذلك",
    "وأوضح مستشار معهد الشرق الأوسط تشارلز ليستر أن الوقت حان",
  ])("%s", async (quote) => {
    const { index, record } = await quoting(quote);
    const speaking = ["charles-lister", "middle-east-institute"].filter((id) => isShownSaying(record, index, id));
    expect(speaking).toEqual(["charles-lister"]);
  });
});

describe("who is bound by a text does not say what is in it", () => {
  test.each([
    ["تنتهي المرحلة في سبتمبر وفق الاتفاق المبرم بين العراق والولايات المتحدة", []],
    ["تنتهي المرحلة في سبتمبر بحسب اتفاقية العراق", []],
    ["تنتهي المرحلة في سبتمبر وفق العراق", ["iraq"]],
    ["تنتهي المرحلة في سبتمبر بحسب الأمم المتحدة", ["united-nations"]],
  ])("%s", async (quote, expected) => {
    const { index, record } = await quoting(quote);
    expect(sayingsIn(record, index).flatMap(({ speakers }) => speakers)).toEqual(expected);
  });
});
