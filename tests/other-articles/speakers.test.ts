/** Who speaks, and how, in articles of others. */
import { describe, expect, test } from "vitest";
import { ACTORS, event, type Fields, objections, position, saidBy } from "./objections.js";

describe("who speaks", () => {
  const line = "وأوضح المتحدث باسم الوزارة العقيد كريم الساعدي أن السدود صمدت.";

  test("is the spokesman, whose office and rank stand before his name", async () => {
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/claimant");
  });

  test("may be called by his last name where the article has the whole one", async () => {
    const rest = "وقال الساعدي إن السد انهار.";
    const quoted = { ...saidBy("karim"), evidence: [{ at: "001#L3", quote: rest, translation: "He said it." }] };
    const introduced = await objections(`التقى كريم الساعدي السكان. ${rest}`, "timeline", quoted);
    expect(introduced).not.toContain("grounding/claimant");
    expect(introduced).not.toContain("grounding/name");
    expect(await objections(`التقى أحمد الساعدي السكان. ${rest}`, "timeline", quoted)).toContain("grounding/name");
  });

  test("is known by the Arabic name of its entry, without an alias", async () => {
    const names = { en: "Water Inspectorate", ar: "مفتشية المياه" };
    const body = { id: "inspectorate", kind: "government-body", names, aliases: [] };
    const line = "وقالت مفتشية المياه إن السد انهار.";
    expect(await objections(line, "timeline", saidBy("inspectorate"), [body])).not.toContain("grounding/name");
    const other = { ...body, names: { ...names, ar: "مفتشية المياه (في المدينة)" } };
    expect(await objections(line, "timeline", saidBy("inspectorate"), [other])).toContain("grounding/name");
  });

  test.each([
    "حذر وزير شؤون الوزارة كريم الساعدي من انهيار السد.",
    "قال المتحدث باسم القائد العام للوزارة كريم الساعدي إن السد انهار.",
    "حذر المتحدث باسم الوزارة في سوريا كريم الساعدي من انهيار السد.",
    "حذر الأمين العام لهيئة الوزارة، الفريق كريم الساعدي، من أن السد انهار.",
    "حذر الأمين العام لـ«الوزارة» كريم الساعدي من انهيار السد.",
    "تحدث كريم الساعدي عن انهيار السد.",
  ])("is the one whose name stands after the office: %s", async (line) => {
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/claimant");
  });

  test.each([
    "قال كريم الساعدي، شريطة عدم الكشف عن هويته، إن السد انهار.",
    "قال كريم الساعدي، طالبا عدم ذكر اسمه، إن السد انهار.",
  ])("makes nothing a condition or a proposal by asking not to be named: %s", async (line) => {
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/modality");
  });

  test("is the one who gives an estimate, and not the one whom it is about", async () => {
    const line = "وقدرت الوزارة خسائر السكان بألف منزل.";
    const told = (claimed: Fields) => objections(line, "actor-positions", { ...position("fears"), ...claimed });
    expect(await told({ attribution: { speech: "narration" } })).toContain("grounding/speech");
    const byThem = { attribution: { speech: "indirect", claimants: ["ministry"] } };
    expect(await told(byThem)).not.toContain("grounding/speech");
  });

  test("is not whom the spokesman speaks for", async () => {
    expect(await objections(line, "timeline", saidBy("ministry"))).toContain("grounding/claimant");
  });

  test("may have quotation marks in the name", async () => {
    const actors = [{ ...ACTORS[0], id: "centre", aliases: ["مركز «البيان» للدراسات"] }];
    const survey = "وأظهر استطلاع أجراه مركز «البيان» للدراسات أن السدود صمدت.";
    expect(await objections(survey, "timeline", saidBy("centre"), actors)).not.toContain("grounding/claimant");
  });

  test("may be told after a word that leads to it, with a clause before the verb", async () => {
    const but = "غير أن مسؤولا محليا طلب عدم الكشف عن اسمه قال إن السدود صمدت.";
    expect(await objections(but, "timeline", saidBy("official"))).not.toContain("grounding/claimant");
  });

  test("is the head or coordinator of a body, and not the body, where both are named", async () => {
    const actors = [{ ...ACTORS[0], id: "agency", names: { en: "Agency", ar: "المنظمة" }, aliases: ["المنظمة"] }];
    const head = "وقال منسق المنظمة كريم الساعدي إن الوباء ينتشر.";
    expect(await objections(head, "timeline", saidBy("karim"), actors)).not.toContain("grounding/claimant");
    expect(await objections(head, "timeline", saidBy("agency"), actors)).toContain("grounding/claimant");
  });

  test.each([
    "أنكر كريم الساعدي أن السدود انهارت.",
    "ورد كريم الساعدي بأن السدود صمدت.",
    "انهارت السدود، طبقا لكريم الساعدي.",
  ])("is told by other verbs: %s", async (words) => {
    expect(await objections(words, "timeline", saidBy("karim"))).not.toContain("grounding/claimant");
  });

  test("may open a quote with his office before his name", async () => {
    const minister = { ...ACTORS[1], id: "minister", names: { en: "Salim al-Rawi", ar: "سليم الراوي" } };
    const actors = [{ ...minister, aliases: ["سليم الراوي"], role: { en: "minister", ar: "وزير النقل" } }];
    const refuses = "وزير النقل سليم الراوي زيادة الأجور، معتبرا أن السدود صمدت.";
    expect(await objections(refuses, "timeline", saidBy("minister"), actors)).not.toContain("grounding/claimant");
    expect(await objections("زيادة سليم الراوي، وهي كبيرة.", "timeline", saidBy("minister"), actors)).toContain(
      "grounding/claimant",
    );
  });
});

describe("an act", () => {
  test.each([
    ["commits", "السكان ملتزمون بالهدنة."],
    ["warns", "هدد السكان بالعودة."],
    ["warns", "حذر شيخ السكان في البلدة من الفيضان."],
    ["accuses", "وصف السكان ذلك بأنه انتهاك صارخ للقانون."],
    ["fears", "وأعرب السكان عن خشيتهم من الفيضان."],
    ["fears", "ولا تخفي الحكومة مخاوفنا من الفيضان."],
    ["holds-possible", "ويرى السكان أن المطر قد يؤدي إلى فيضان."],
    ["denies", "ورد السكان نافين أن يكون المطر غزيرا."],
    ["rejects", "وعارض السكان فرض الحجر."],
    ["supports", "اقترحت الحكومة الحجر وأيدته البلدة."],
    ["withholds", "ولم يشأ السكان التعليق على الأمر."],
    ["commits", "قال السكان: «لن نعود إلى بيوتنا»."],
    ["rejects", "لن تقبل البلدة بالحجر."],
  ])("is %s in any form of its words: %s", async (act, line) => {
    expect(await objections(line, "actor-positions", position(act))).not.toContain("grounding/act");
  });

  test("is none of another word that begins alike", async () => {
    expect(await objections("ويرى السكان أن مهمة الجيش انتهت.", "actor-positions", position("values"))).toContain(
      "grounding/act",
    );
  });
});

describe("an estimate or a view", () => {
  test.each([
    "قدر كريم الساعدي أن السدود صمدت.",
    "يرجح كريم الساعدي أن السدود صمدت.",
    "وكريم الساعدي يصر على أن السدود صمدت.",
    "تفيد تقديرات كريم الساعدي بأن السدود صمدت.",
    "ألمح المهندس في المدينة، كريم الساعدي، إلى أن السدود صمدت.",
  ])("is not the article's own: %s", async (line) => {
    expect(await objections(line, "timeline", event({}))).toContain("grounding/speech");
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/claimant");
  });
});

test("who refuses to be named withholds nothing by that", async () => {
  const line = "ورأى السكان ومسؤول رفض الإفصاح عن اسمه أن الفيضان بعيد.";
  expect(await objections(line, "actor-positions", position("assesses"))).not.toContain("grounding/act");
});

describe("whoever speaks", () => {
  test.each([
    "ولم يكتم كريم الساعدي خشيته من انهيار السد.",
    "وأردف كريم الساعدي أن السد انهار.",
    "وأفصح كريم الساعدي عن انهيار السد.",
    "وجاء في منشور لكريم الساعدي أن السد انهار.",
    "انهار السد، بحسب ما نقلته وكالة عن كريم الساعدي.",
    "انهار السد، استنادا إلى كريم الساعدي.",
    "ورأى المهندس في الوزارة، كريم الساعدي، في مؤتمر صحافي عقده أمس في المدينة، أن السد انهار.",
    "وأصلح كريم الساعدي السد، كما جاء في بيان له.",
    "وفي مؤتمر عقده كريم الساعدي، قال إن السد انهار.",
  ])("is known: %s", async (line) => {
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/claimant");
  });

  test.each([
    "والتقى السكان كريم الساعدي، وأكدت الوزارة أن السد انهار.",
    "وقالت الوزارة عن كريم الساعدي إن السد انهار في عهده.",
    "وأصلح كريم الساعدي السد عقب الفيضان.",
    "وأصلح كريم الساعدي السد دون توقف.",
    "وعاد السكان عبر سد كريم الساعدي.",
  ])("is not whoever is only spoken of: %s", async (line) => {
    expect(await objections(line, "timeline", saidBy("karim"))).toContain("grounding/claimant");
  });

  test("is quoted indirectly where only the end of a sentence is between marks", async () => {
    const line = "واتهم كريم الساعدي الوزارة بتأجيل إصلاح السد «لكسب بعض الوقت».";
    const whole = "وقال كريم الساعدي: «الوزارة تؤجل إصلاح السد لكسب بعض الوقت».";
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/speech");
    expect(await objections(whole, "timeline", saidBy("karim"))).toContain("grounding/speech");
  });
});

describe("an act in other words", () => {
  test.each([
    ["withholds", "وتجنب السكان الإجابة عن السؤال."],
    ["fears", "ويتوجس السكان من الفيضان."],
    ["denies", "ودحض السكان الأنباء عن الفيضان."],
    ["rejects", "ورأى السكان أن تأجيل الإصلاح غير وارد."],
    ["accuses", "وحمّل السكان الوزارة مسؤولية الفيضان."],
    ["demands", "ويرى السكان أنه لا بد من إصلاح السد."],
    ["commits", "وجدد السكان التزامهم إصلاح السد."],
    ["commits", "ولن يتوانى السكان عن إصلاح السد."],
    ["supports", "وأبدى السكان تأييدهم للخطة."],
    ["welcomes", "وأعرب السكان عن ارتياحهم لإصلاح السد."],
    ["wants", "ويميل السكان إلى البقاء."],
    ["holds-possible", "ولم ينف السكان احتمال الفيضان."],
    ["expects", "ويقول السكان إن الفيضان سيعود."],
    ["concedes", "وأقر السكان بوجود شقوق."],
    ["values", "ووصف السكان السد بأنه ضروري."],
  ])("is still %s: %s", async (act, line) => {
    expect(await objections(line, "actor-positions", position(act))).not.toContain("grounding/act");
  });

  test.each([
    ["welcomes", "وحمّل السكان الوزارة مسؤولية الفيضان."],
    ["commits", "وأثنى السكان على إصلاح السد."],
    ["expects", "ودرس السكان سياسة الوزارة."],
    ["expects", "وأمضى السكان سنوات في المدينة."],
    ["accuses", "وسوف يعود السكان."],
  ])("is not %s: %s", async (act, line) => {
    expect(await objections(line, "actor-positions", position(act))).toContain("grounding/act");
  });
});
