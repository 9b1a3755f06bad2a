/** What happened where, and who did it, in articles of others. */
import { describe, expect, test } from "vitest";
import { ACTORS, casualties, event, type Fields, objections, saidBy } from "./objections.js";

describe("where something happened", () => {
  const group = (id: string, name: string): Fields => ({
    ...ACTORS[0],
    id,
    names: { en: "Group", ar: name },
    aliases: [name],
  });
  const at = (place: string, en = "A sentence."): Fields => event({ places: [place], summary: { en, ar: "جملة." } });

  test.each(["قوات سوريا الديمقراطية", "الفصائل المتحالفة مع سوريا", "الفصائل الموالية لسوريا", "المقاومة في سوريا"])(
    "is not said by the name of a group: %s",
    async (name) => {
      const alone = `انسحبت ${name} من القرى.`;
      expect(await objections(alone, "timeline", at("country"), [group("group", name)])).toContain("grounding/name");
      const inIt = `انسحبت ${name} من قرى سوريا.`;
      expect(await objections(inIt, "timeline", at("country"), [group("group", name)])).not.toContain("grounding/name");
    },
  );

  test("may be what a government governs", async () => {
    const actors = [group("government", "حكومة سوريا")];
    const line = "رفعت حكومة سوريا الأجور.";
    expect(await objections(line, "timeline", at("country"), actors)).not.toContain("grounding/name");
  });

  test("is told by a summary as that town or as the country around it, and not as another town", async () => {
    const quote = "انسحبت القوات من حلب في سوريا";
    const evidence = [{ at: "001#L3", quote, translation: "A translation." }];
    const told = (en: string) => objections(`${quote}، وبقيت في درعا.`, "timeline", { ...at("north", en), evidence });
    expect(await told("Forces left Aleppo.")).not.toContain("summary/says");
    expect(await told("Forces left a town in Syria.")).not.toContain("summary/says");
    expect(await told("Forces left Daraa in Syria.")).toContain("summary/says");
    // Also where the quote names both.
    const both = (place: string, en: string) =>
      objections("انسحبت القوات من حلب ومن درعا في سوريا.", "timeline", at(place, en));
    expect(await both("north", "Forces left Aleppo.")).not.toContain("summary/says");
    expect(await both("north", "Forces left Daraa.")).toContain("summary/says");
  });
});

describe("who does it and to whom", () => {
  const acts = (...roles: [actor: string, role: string][]) =>
    event({ actors: roles.map(([actor, role]) => ({ actor, role })) });
  const isRefused = async (line: string, own: Fields) =>
    (await objections(line, "timeline", own)).includes("grounding/role");

  test.each<[line: string, agent: string, other: string, role: string]>([
    ["قال كريم الساعدي إن الوزارة هاجمت السكان.", "ministry", "residents", "target"],
    ["قال متحدث باسم الوزارة إن السكان سلموا الوزارة السدود.", "residents", "ministry", "partner"],
    ["أعلنت الوزارة النصر على السكان.", "ministry", "residents", "target"],
    ["قُتل السكان في هجوم شنته الوزارة.", "ministry", "residents", "target"],
  ])("is told by the verb: %s", async (line, agent, other, role) => {
    expect(await isRefused(line, acts([agent, "agent"], [other, role]))).toBe(false);
    expect(await isRefused(line, acts([other, "agent"], [agent, role]))).toBe(true);
  });

  test.each([
    ["سلّمت الوزارة السدود إلى السكان.", "partner"],
    ["عقدت الوزارة جولة محادثات مع السكان.", "agent"],
    ["منحت الوزارة السكان أرضا.", "partner"],
  ])("is no target where nothing is done against anybody: %s", async (line, role) => {
    expect(await isRefused(line, acts(["ministry", "agent"], ["residents", role]))).toBe(false);
    expect(await isRefused(line, acts(["ministry", "agent"], ["residents", "target"]))).toBe(true);
  });

  test.each([
    ["هاجم مسلحو الوزارة السد.", "agent", "target"],
    ["تسلمت الوزارة السدود.", "agent", "target"],
    ["وقع هجوم استهدف فجر الأحد سدا تديره الوزارة.", "target", "agent"],
    ["كانت الوزارة قد تعرضت لهجمات.", "target", "agent"],
    ["انهار السد بالشراكة مع الوزارة.", "partner", "target"],
    ["استأنف المهاجمون هجماتهم وشنوا 165 هجوما على الوزارة.", "target", "agent"],
    ["أعلنت حينها الوزارة انهيار السد.", "agent", "target"],
    ["صوتت الوزارة على قرار.", "agent", "subject"],
    ["الوزارة ستسحب فرقها من السد.", "agent", "target"],
  ])("is told of one alone: %s", async (line, right, wrong) => {
    expect(await isRefused(line, acts(["ministry", right]))).toBe(false);
    expect(await isRefused(line, acts(["ministry", wrong]))).toBe(true);
  });

  test.each(["وصف كريم الساعدي القوة التي هاجمت الوزارة.", "كان فريق قد هاجم الوزارة.", "وصل فريق وهاجم الوزارة."])(
    "is not told by a verb whose subject may stand before it: %s",
    async (line) => {
      for (const role of ["agent", "target"]) expect(await isRefused(line, acts(["ministry", role]))).toBe(false);
    },
  );

  test("is not told by “on”, where it is at somebody’s hands or in answer to something", async () => {
    for (const line of ["وقعت هجمات على يد الوزارة.", "أطلق السكان صواريخ ردا على قرار الوزارة."])
      expect(await isRefused(line, acts(["ministry", "agent"]))).toBe(false);
  });

  test("tells the captors from the captives", async () => {
    const held = "تحتجز الوزارة خمسة أشخاص من السكان.";
    const captured = (group: string) => ({ ...casualties("killed", 5), group });
    expect(await objections(held, "casualty-figures", captured("residents"))).not.toContain("grounding/role");
    expect(await objections(held, "casualty-figures", captured("ministry"))).toContain("grounding/role");
  });
});

test("what a resolution asks for does not make the vote on it a proposal", async () => {
  const line = "صوّت المجلس على توصية تطالب بإخلاء السد.";
  const found = async (type: string) =>
    (await objections(line, "timeline", event({ type }))).includes("grounding/modality");
  expect(await found("vote")).toBe(false);
  expect(await found("withdrawal")).toBe(true);
});

test.each(["تعتزم الوزارة إبقاء الجنود في حلب، شرط موافقة السكان.", "ستبقي الوزارة الجنود في حلب إذا وافق السكان."])(
  "what is planned if something happens is conditional: %s",
  async (line) => {
    const isRefused = async (modality: string) =>
      (await objections(line, "timeline", event({ modality }))).includes("grounding/modality");
    expect(await isRefused("conditional")).toBe(false);
    expect(await isRefused("planned")).toBe(true);
  },
);

describe("of several who are named together", () => {
  const partners = (...ids: string[]) => event({ actors: ids.map((actor) => ({ actor, role: "partner" })) });
  const other = { ...ACTORS[1], id: "salim", names: { en: "Salim Nasser", ar: "سليم ناصر" }, aliases: ["سليم ناصر"] };

  test("all are actors, also behind the office of the second", async () => {
    const line = "التقى كريم الساعدي ونظيره السوري سليم ناصر.";
    expect(await objections(line, "timeline", partners("karim", "salim"), [other])).not.toContain(
      "grounding/enumeration",
    );
    expect(await objections(line, "timeline", partners("karim"), [other])).toContain("grounding/enumeration");
  });

  test("all speak, whatever their kind, but who is named after a comma says who somebody is", async () => {
    const line = "قالت الوزارة وكريم الساعدي إن السد انهار.";
    expect(await objections(line, "timeline", saidBy("ministry"))).toContain("grounding/enumeration");
    const beside = "قالت الوزارة إلى جانب كريم الساعدي إن السد انهار.";
    expect(await objections(beside, "timeline", saidBy("ministry"))).toContain("grounding/enumeration");
    const office = "قال متحدث باسم الوزارة، كريم الساعدي، إن السد انهار.";
    expect(await objections(office, "timeline", saidBy("karim"))).not.toContain("grounding/enumeration");
  });
});

test("the killed or captured are not only the killed", async () => {
  const found = (outcome: string) => objections("مقتل أو أسر 5 أشخاص.", "casualty-figures", casualties(outcome, 5));
  expect(await found("killed-or-captured")).not.toContain("grounding/term");
  expect(await found("killed")).toContain("grounding/term");
});

describe("whoever helps or backs", () => {
  test.each([
    ["partner", "أصلح كريم الساعدي السد بمساعدة السكان.", true],
    ["partner", "أصلح كريم الساعدي السد وعاد السكان.", false],
    ["supporter", "أصلح كريم الساعدي السد بطلب من السكان.", true],
    ["supporter", "أصلح كريم الساعدي السد وعاد السكان.", false],
  ])("is a %s where words tell so: %s", async (role, line, isTold) => {
    const actors = [
      { actor: "karim", role: "agent" },
      { actor: "residents", role },
    ];
    const found = await objections(line, "timeline", event({ actors }));
    expect(!found.includes("grounding/role")).toBe(isTold);
  });
});
