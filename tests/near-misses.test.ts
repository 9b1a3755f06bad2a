import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "./corpus.js";

/* Valid data that is close to what a rule reports, and next to it what the rule does report. */

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

const reported = async (rule: string) =>
  (await copy.validate()).filter((issue) => issue.rule === rule).map(({ messageId }) => messageId);

describe("a day of the week", () => {
  const file = "seeds/000_eeb4d30400637bf5.txt";
  const date = "28/سبتمبر/2024";

  /** Has the article print its date in other words, and the record quote them. */
  async function print(words: string) {
    await copy.replace(file, `السبت ${date}`, words);
    await copy.replace("data/sources.json", `السبت ${date}`, words);
  }

  test("that other words part from the date need not be its own", async () => {
    await print(`قال يوم الأحد إنه كتبه في ${date}`);
    expect(await reported("grounding/date")).toEqual([]);
  });

  test("next to the date must be its own", async () => {
    await print(`قال إنه كتبه يوم الأحد ${date}`);
    expect(await reported("grounding/date")).toEqual(["otherWeekday"]);
  });
});

describe("a quote whose last word also begins a longer word", () => {
  const quote = (words: string) =>
    copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
      (record["evidence"] as unknown[]).push({ at: "001#L53", quote: words, translation: "a translation" });
    });

  test("ends where a word ends if the line has the word itself too", async () => {
    await quote("وما زال");
    expect(await reported("evidence/quote")).toEqual([]);
  });

  test("is cut short if the line has only longer words", async () => {
    await quote("وما زا");
    expect(await reported("evidence/quote")).toEqual(["cutShort"]);
  });
});

describe("a number of another day", () => {
  /** Has an article say another number than those of March, July and September 2024. */
  const count = (edtf: string) =>
    copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
      delete record["relations"];
      record["asOf"] = { edtf, basis: "inferred", note: { en: "A reason.", ar: "سبب." } };
      record["quantity"] = { qualifier: "exact", value: 2400, unit: "soldiers" };
      const reason = { at: "001#L32", words: "سحْبَ 2500 جندي", en: "A reason.", ar: "سبب." };
      record["inferred"] = { modality: reason, "quantity.value": reason };
    });

  test("can be true if all that is known of its day is that it was before the article", async () => {
    await count("../2024-10-15");
    expect(await reported("relation/missing")).toEqual([]);
  });

  test("cannot be true of the same time", async () => {
    await count("2024-09");
    expect(await reported("relation/missing")).toEqual(["conflicting"]);
  });
});

test("a claim is compared with every earlier one, not only with the last", async () => {
  const rule = "record/counted-once";
  await copy.edit("casualty-figures", (records) => {
    const last = structuredClone(records.at(-1) ?? {});
    const [quote] = last["evidence"] as { at: string; quote: string }[];
    const seed = quote?.at.slice(0, 3);
    const far = [{ at: `${seed}#L999`, quote: "كلمة", translation: "a word" }];
    records.push({ ...last, id: "peshmerga-killed-far-away", evidence: far });
    const context = { en: "The war against ISIS, told once more", ar: "الحرب على داعش مرة أخرى" };
    records.push({ ...last, id: "peshmerga-killed-in-the-war", context });
  });
  const records = (await copy.validate()).filter((issue) => issue.rule === rule).map(({ record }) => record);
  expect(records).toEqual(["peshmerga-killed-in-the-war"]);
});
