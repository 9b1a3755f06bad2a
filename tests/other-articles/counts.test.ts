/** What is counted, and what with it, in articles of others. */
import { describe, expect, test } from "vitest";
import { read } from "../../src/arabic/index.js";
import { casualties, event, type Fields, objections, position } from "./objections.js";

describe("people", () => {
  test.each(["خمسة أطفال", "خمسة آخرون", "خمسة عمال", "خمسة مهربين", "خمس وفيات"])(
    "are counted by %s",
    async (counted) => {
      const found = await objections(`قتل ${counted} في فيضان.`, "casualty-figures", casualties("killed", 5));
      expect(found).not.toContain("grounding/unit");
    },
  );

  test.each([
    "قُتل جندي في فيضان.",
    "مقتل مواطن وإصابة آخر.",
    "إصابة طفلة في الفيضان.",
    "ألقي القبض على أحد المهربين، ثم قتل أحد الحراس.",
  ])("are one in the singular: %s", async (line) => {
    expect(await objections(line, "casualty-figures", casualties("killed", 1))).not.toContain("grounding/number");
  });

  test.each(["قُتل الجندي الذي كان في السد.", "قُتل جنود في فيضان.", "دُمر منزل في فيضان.", "قتل نحو جندي من كل عشرة."])(
    "are not known to be one where the words do not say so: %s",
    async (line) => {
      expect(await objections(line, "casualty-figures", casualties("killed", 1))).toContain("grounding/number");
    },
  );

  test.each([
    ["جُرح أربعة في فيضان.", "wounded", 4],
    ["أصيب ستة أشخاص، بينهم أربعة أميركيين.", "wounded", 4],
    ["109 من جنوده أصيبوا في فيضان.", "wounded", 109],
    ["مقتل 29 من مقاتلي البلدة في فيضان.", "killed", 29],
  ])("may be counted by a number, a nationality or a noun with a pronoun: %s", async (line, outcome, value) => {
    const found = await objections(line, "casualty-figures", casualties(outcome, value));
    expect(found).not.toContain("grounding/unit");
    expect(found).not.toContain("grounding/term");
  });

  test("are not counted by houses", async () => {
    const found = await objections("قتل خمسة منازل.", "casualty-figures", casualties("killed", 5));
    expect(found).toContain("grounding/unit");
  });

  test.each([
    ["قتل أو أسر خمسة أشخاص.", true],
    ["مقتل واعتقال خمسة أشخاص.", true],
    ["قتل خمسة أشخاص.", false],
  ])("are killed or captured if the words say both: %s", async (line, isNamed) => {
    const found = await objections(line, "casualty-figures", casualties("killed-or-captured", 5));
    expect(found.includes("grounding/term")).toBe(!isNamed);
  });
});

describe("a share", () => {
  const share = (value: number, of: number): Fields => ({
    ...position("fears"),
    share: { qualifier: "exact", value, of, unit: "share" },
  });
  test.each([
    ["يخشى ستة من كل عشرة من السكان الفيضان.", 6, 10],
    ["يخشى 7 من أصل 9 من السكان الفيضان.", 7, 9],
    ["يخشى ثلاثة سكان من بين كل خمسة الفيضان.", 3, 5],
  ])("is said by a number out of another: %s", async (line, value, of) => {
    expect(await objections(line, "actor-positions", share(value, of))).not.toContain("grounding/number");
    expect(await objections(line, "actor-positions", share(value, of + 1))).toContain("grounding/number");
  });
});

describe("a hedge", () => {
  test.each([
    ["لم يسجل أكثر من عشرة هجمات", "at-most"],
    ["لا يوجد أكثر من عشرة جنود", "at-most"],
    ["ليس هناك أكثر من عشرة جنود", "at-most"],
    ["سجل أكثر من عشرة هجمات", "more-than"],
  ])("of a verb that is denied: %s", (text, hedge) => {
    expect(read(text).flatMap((one) => (one.type === "quantity" ? [one.hedge] : []))).toEqual([hedge]);
  });
});

test("each number of a quote belongs to what became of those whom it counts", async () => {
  const line = "أسفر الحادث عن مقتل عنصر من الحرس وإصابة ثلاثة مدنيين.";
  expect(await objections(line, "casualty-figures", casualties("wounded", 3))).not.toContain("grounding/term");
  expect(await objections(line, "casualty-figures", casualties("killed", 3))).toContain("grounding/term");
});

test("what another number counts is not what became of those of this one", async () => {
  const line = "وأحصت الوزارة 16 قتيلا و25 جريحا في الحادث.";
  expect(await objections(line, "casualty-figures", casualties("wounded", 25))).not.toContain("grounding/term");
  expect(await objections(line, "casualty-figures", casualties("killed", 25))).toContain("grounding/term");
});

describe("a number among several", () => {
  const counted = (value: number, places: string[], own: Fields = {}) => ({
    ...casualties("killed", value),
    places,
    ...own,
  });
  const isRefused = async (line: string, own: Fields) =>
    (await objections(line, "casualty-figures", own)).includes("grounding/paired");

  test.each([
    "قُتل 12 شخصا في حلب و30 شخصا في درعا.",
    "قُتل في حلب 12 شخصا، وفي درعا 30 شخصا.",
    "قُتل في حلب 12 شخصا، إلى جانب 30 آخرين في درعا.",
  ])("is that of its place: %s", async (line) => {
    expect(await isRefused(line, counted(30, ["south"]))).toBe(false);
    expect(await isRefused(line, counted(12, ["south"]))).toBe(true);
  });

  test("is that of its time", async () => {
    const line = "قُتل 12 شخصا في عام 2023 و30 شخصا في عام 2024.";
    const in2024 = { period: { edtf: "2024", basis: "stated" } };
    expect(await isRefused(line, counted(30, [], in2024))).toBe(false);
    expect(await isRefused(line, counted(12, [], in2024))).toBe(true);
  });

  test("may have the place of the other as well, if none stands with it alone", async () => {
    expect(await isRefused("قُتل 12 شخصا وأصيب 30 شخصا في حلب.", counted(12, ["north"]))).toBe(false);
  });
});

test("members of any body are people, and so are advisers", async () => {
  for (const noun of ["عنصرا", "مستشارا"]) {
    const line = `أصيب 25 ${noun} في فيضان.`;
    expect(await objections(line, "casualty-figures", casualties("wounded", 25))).not.toContain("grounding/unit");
  }
});

test.each([
  ["توقفت المفاوضات لأكثر من شهر الآن.", "more-than", true],
  ["تستمر المفاوضات لمدة شهر على الأقل.", "at-least", true],
  ["تستمر المفاوضات لمدة شهر.", "exact", true],
  ["تستمر المفاوضات منذ شهر مارس.", "exact", false],
  ["بدأت المفاوضات في أحد الأشهر.", "exact", false],
])("a length of time in the singular is one: %s", async (line, qualifier, isOne) => {
  const isRefused = async (value: number) => {
    const talks = { ...event({ type: "talks" }), duration: { qualifier, value, unit: "months" } };
    const found = await objections(line, "timeline", talks);
    return found.includes("grounding/number") || found.includes("grounding/hedge");
  };
  expect(await isRefused(1)).toBe(!isOne);
  expect(await isRefused(2)).toBe(true);
});

test.each(["من المقرر أن ينخفض عدد القوات من نحو 2500 إلى 2000 جندي.", "ستخفض القوات من نحو 2500 جندي إلى 2000 جندي."])(
  "the number from which something is to fall is a fact, and the other one is none: %s",
  async (line) => {
    const isRefused = async (qualifier: string, value: number, modality: string) => {
      const quantity = { qualifier, value, unit: "soldiers" };
      const count = { force: "ministry", place: "north", quantity, modality };
      return (await objections(line, "troop-counts", count)).includes("grounding/modality");
    };
    expect(await isRefused("approximately", 2500, "actual")).toBe(false);
    expect(await isRefused("approximately", 2500, "planned")).toBe(true);
    expect(await isRefused("exact", 2000, "planned")).toBe(false);
    expect(await isRefused("exact", 2000, "actual")).toBe(true);
  },
);

test("the number of the phases names none of them", async () => {
  const term = (phase: string): Fields => ({
    agreement: "plan",
    term: "withdrawal",
    phase,
    places: [],
    modality: "planned",
  });
  const inPhase = (line: string) => objections(line, "agreement-terms", term("second"));
  expect(await inPhase("سيجري الانسحاب على مرحلتين.")).toContain("grounding/term");
  expect(await inPhase("سيجري الانسحاب في المرحلة الثانية.")).not.toContain("grounding/term");
});

test.each([
  ["مقتل اثنين من السكان وإصابة خمسة آخرين في انهيار طابقين.", 2, "wounded"],
  ["قُتل حارس وأصيب ستة، بينهم أربعة رجال وجنديان.", 2, "killed"],
])("people of whom words tell another thing than the record: %s", async (line, value, outcome) => {
  const right = outcome === "killed" ? "wounded" : "killed";
  expect(await objections(line, "casualty-figures", casualties(right, value))).not.toContain("grounding/term");
  expect(await objections(line, "casualty-figures", casualties(outcome, value))).toContain("grounding/term");
});

describe("the forces of a state", () => {
  const forces = {
    id: "forces",
    kind: "armed-force",
    names: { en: "US forces", ar: "القوات الأميركية" },
    aliases: ["القوات الأميركية"],
  };
  const found = (line: string) =>
    objections(line, "timeline", event({ actors: [{ actor: "forces", role: "agent" }] }), [forces]);

  test.each([
    "شنت مقاتلات أميركية غارات في الشمال.",
    "وصلت قوات أميركية إلى البلدة.",
    "كان للولايات المتحدة نحو 2500 جندي.",
    "أعلنت وزارة الدفاع الأميركية عديد قواتها.",
  ])("are named by what is theirs: %s", async (line) => {
    expect(await found(line)).not.toContain("grounding/name");
  });

  test.each(["أعلنت الولايات المتحدة قرارا.", "وصل 2500 جندي إلى البلدة."])(
    "are not named by the state or by soldiers alone: %s",
    async (line) => {
      expect(await found(line)).toContain("grounding/name");
    },
  );
});

describe("what became of people, in other words", () => {
  test.each([
    ["killed", 12, "ونعت البلدة 12 من سكانها."],
    ["killed", 12, "وحصد الفيضان أرواح 12 شخصا."],
    ["killed", 4, "وعُثر على أربع جثث بعد الفيضان."],
    ["killed", 3, "ولقي ثلاثة مصطافين حتفهم في الفيضان."],
    ["wounded", 34, "وعولج 34 شخصا من ارتجاج في الدماغ."],
  ])("is %s, of %d: %s", async (outcome, value, line) => {
    const found = await objections(line, "casualty-figures", casualties(outcome, value));
    expect(found).not.toContain("grounding/term");
    expect(found).not.toContain("grounding/unit");
  });

  test.each([
    ["killed", 8, "واستسلم ثمانية أشخاص."],
    ["killed", 8, "فقد أعلنت الأجهزة الأمنية عودة ثمانية أشخاص."],
    ["wounded", 12, "ونعت البلدة 12 من سكانها."],
  ])("is not %s, of %d: %s", async (outcome, value, line) => {
    expect(await objections(line, "casualty-figures", casualties(outcome, value))).toContain("grounding/term");
  });
});
