/** When something happened or was said, in articles of others. */
import { describe, expect, test } from "vitest";
import { read } from "../../src/arabic/index.js";
import { casualties, event, type Fields, objections, position } from "./objections.js";

test("a summary may name the month that the quote counts from its own day", async () => {
  const line = "وأعرب السكان عن خشيتهم من المطر حتى نهاية الشهر المقبل.";
  const until = (month: string): Fields => ({
    ...position("fears"),
    summary: { en: `Residents feared rain until the end of ${month} 2025.`, ar: "خشي السكان المطر." },
  });
  expect(await objections(line, "actor-positions", until("June"))).not.toContain("summary/says");
  expect(await objections(line, "actor-positions", until("July"))).toContain("summary/says");
});

test("two weeks after an event are not counted from the article", async () => {
  const note = { en: "A reason.", ar: "سبب." };
  const dated = (basis: string) => event({ date: { edtf: "2025-04-20/2025-05-01", basis, note } });
  const line = "عاد السكان بعد أقل من أسبوعين على الفيضان.";
  expect(await objections(line, "timeline", dated("inferred"))).not.toContain("grounding/date");
});

test("what was about so many months ago is dated with a tilde", async () => {
  const note = { en: "A reason.", ar: "سبب." };
  const dated = (edtf: string) => event({ date: { edtf, basis: "relative", note } });
  const line = "عاد السكان قبل نحو ثلاثة أشهر.";
  expect(await objections(line, "timeline", dated("2025-02~"))).not.toContain("grounding/date");
  expect(await objections(line, "timeline", dated("2025-02"))).toContain("grounding/date");
});

describe("the day on which something was said", () => {
  const note = { en: "A reason.", ar: "سبب." };
  const line = "قال المسؤول، في مؤتمر صحافي عقده الخميس الماضي، إن السدود صمدت.";
  const saidOn = { edtf: "2025-05-01", basis: "relative", note };
  const dated = (edtf: string) => event({ statedOn: saidOn, date: { edtf, basis: "relative", note } });

  test("is not counted once more from itself", async () => {
    expect(await objections(line, "timeline", dated("2025-05-01"))).not.toContain("grounding/date");
    expect(await objections(line, "timeline", dated("2025-04-24"))).toContain("grounding/date");
  });

  test("is what a plan lies ahead of", async () => {
    const plan = (day: string): Fields => ({
      ...event({ modality: "planned", date: { edtf: "2025-03", basis: "stated" } }),
      statedOn: { edtf: day, basis: "inferred", note },
    });
    const agreed = "اتفاق ينهي العمل في آذار 2025.";
    expect(await objections(agreed, "timeline", plan("2025-01-10"))).not.toContain("grounding/modality");
    expect(await objections(agreed, "timeline", plan("2025-04-10"))).toContain("grounding/modality");
  });
});

describe("a date that the words give", () => {
  const note = { en: "A reason.", ar: "سبب." };
  const dated = (edtf: string, basis: string) =>
    event({ date: { edtf, basis, ...(basis !== "stated" && { note }) }, modality: "actual" });
  const reported = async (line: string, edtf: string, basis: string) =>
    (await objections(line, "timeline", dated(edtf, basis))).filter((rule) =>
      /^(?:grounding\/date|inferred)/u.test(rule),
    );

  test.each(["ليل الأربعاء الخميس", "ليل الأربعاء - الخميس", "ليل الأربعاء – الخميس"])(
    "is the night that has the names of both of its days: %s",
    async (night) => {
      const line = `انهار السد ${night}.`;
      expect(await reported(line, "2025-04-30/2025-05-01", "relative")).toEqual([]);
      expect(await reported(line, "2025-04-30/2025-05-02", "relative")).toEqual(["grounding/date"]);
    },
  );

  test("is no first day of the month where it is the first half", () => {
    expect(read("في النصف الأول من الشهر المقبل", { anchor: "2025-05-03" })).not.toContainEqual(
      expect.objectContaining({ edtf: "2025-06-01" }),
    );
    expect(read("في الأول من الشهر المقبل", { anchor: "2025-05-03" })).toContainEqual(
      expect.objectContaining({ edtf: "2025-06-01" }),
    );
  });

  test("two days later is counted from the day told before", async () => {
    const line = "انهار السد في 3 يناير 2020، وبعد يومين عاد السكان.";
    expect(await reported(line, "2020-01-05", "relative")).toEqual([]);
    expect(await reported(line, "2020-01-04", "relative")).toEqual(["grounding/date"]);
  });

  test("is a day of the same month, and the year that preceded another", async () => {
    const day = "انهار السد في 3 يناير 2020، وعاد السكان في الثامن من الشهر نفسه.";
    expect(await reported(day, "2020-01-08", "stated")).toEqual([]);
    expect(await reported(day, "2020-01-09", "stated")).toEqual(["grounding/date"]);
    const year = "ارتفع الماء خلال عام 2024 مقارنة بالعام الذي سبقه.";
    expect(await reported(year, "2023", "stated")).toEqual([]);
    expect(await reported(year, "2022", "stated")).toEqual(["grounding/date"]);
  });

  test("is within the two months that “between” names", async () => {
    const line = "انهار السد بين شهري كانون الثاني ونيسان من العام الحالي.";
    expect(await reported(line, "2025-01/2025-04", "relative")).toEqual([]);
    expect(await reported(line, "2025-01/2025-03", "relative")).toEqual(["grounding/date"]);
  });

  test("may be later than until a month “at least”", async () => {
    const line = "سيبقى السد حتى سبتمبر 2026 على الأقل.";
    expect(await reported(line, "2026-09/..", "stated")).toEqual([]);
    expect(await reported(line, "../2026-09", "stated")).toEqual(["grounding/date"]);
  });

  test("has the day that they print without a year, whoever infers the year", async () => {
    const line = "انهار السد فجر 8 يناير.";
    expect(await reported(line, "2020-01-08", "inferred")).toEqual([]);
    expect(await reported(line, "2020-01-09", "inferred")).toEqual(["inferred/overruled"]);
  });
});

test("“since the beginning of the year” is this year, also before a number that counts", async () => {
  const line = "قتل منذ مطلع العام 87 شخصا في فيضان.";
  const period = (edtf: string) => ({
    ...casualties("killed", 87),
    period: { edtf, basis: "relative", note: { en: "A reason.", ar: "سبب." } },
  });
  const found = (edtf: string) => objections(line, "casualty-figures", period(edtf));
  expect(await found("2025-01-01/2025-05-03")).not.toContain("grounding/date");
  expect(await found("2024-01-01/2024-05-03")).toContain("grounding/date");
});

test("what comes only after a time has no last day, and what comes after it can have come then", async () => {
  const dated = (edtf: string) =>
    event({ modality: "projected", date: { edtf, basis: "relative", note: { en: "A reason.", ar: "سبب." } } });
  const onlyAfter = "لن يعود السكان إلا بعد ثلاث سنوات.";
  expect(await objections(onlyAfter, "timeline", dated("2028"))).toContain("grounding/date");
  expect(await objections(onlyAfter, "timeline", dated("2028/.."))).not.toContain("grounding/date");
  expect(await objections("سيعود السكان بعد ثلاث سنوات.", "timeline", dated("2028"))).not.toContain("grounding/date");
});

test("what goes on since the beginning of a year may be told from its first month", async () => {
  const note = { en: "A reason.", ar: "سبب." };
  const dated = (edtf: string) => event({ date: { edtf, basis: "relative", note } });
  const line = "فاض النهر مرارا منذ مطلع العام الحالي.";
  expect(await objections(line, "timeline", dated("2025-01/2025-05-03"))).not.toContain("grounding/date");
  expect(await objections(line, "timeline", dated("2025-02/2025-05-03"))).toContain("grounding/date");
});
