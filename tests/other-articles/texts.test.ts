/** What quotes, translations and summaries of articles of others may say. */
import { describe, expect, test } from "vitest";
import { read } from "../../src/arabic/index.js";
import { Sentence } from "../../src/arabic/sentence.js";
import { arabicMoods } from "../../src/claims/moods.js";
import { ACTORS, casualties, event, type Fields, objections, position, saidBy } from "./objections.js";

test.each([
  ["السكان", true],
  ["سكان", true],
  ["كان", false],
  ["هدان", false],
])("a quote may begin with %s of «والسكان شاهدان», after what is joined to its front: %s", async (first, isWhole) => {
  const line = "والسكان شاهدان على ذلك.";
  const quote = line.slice(line.indexOf(first));
  const own = event({ evidence: [{ at: "001#L3", quote, translation: "A translation." }] });
  expect((await objections(line, "timeline", own)).includes("evidence/quote")).toBe(!isWhole);
});

describe("what is translated by its opposite", () => {
  test.each([
    ["ارتفع عدد السكان.", "The population rose.", "The population fell."],
    ["بدأ الفيضان.", "The flood began.", "The flood ended."],
    ["رفض السكان الخطة.", "The residents rejected the plan.", "The residents accepted the plan."],
    ["غادر السكان المدينة.", "The residents left the town.", "The residents stayed in the town."],
    ["نفى السكان ذلك.", "The residents denied it.", "The residents confirmed it."],
    ["لم يتوقع السكان ألا يأتي الفيضان.", "They did not expect it not to come.", "They did not expect it to come."],
    ["قد يأتي الفيضان، كما حذر السكان.", "It may come, the residents warned.", "It comes, the residents warned."],
    ["غرق مئات البيوت.", "Hundreds of houses were flooded.", "Thousands of houses were flooded."],
    [
      "عاد السكان رغم المطر.",
      "The residents returned despite the rain.",
      "The residents returned because of the rain.",
    ],
    ["عاد السكان أمس.", "The residents returned yesterday.", "The residents returned today."],
    ["يخشى السكان المطر.", "The residents feared the rain.", "The residents hoped for rain."],
    ["جرت مشاورات مغلقة.", "Closed consultations were held.", "Open consultations were held."],
    ["قالت السفيرة إن السد انهار.", "The ambassador said that it broke.", "The consul said that it broke."],
    ["يعيش السكان في وسط البلاد وغربها.", "They live in the centre and west.", "They live in the centre and east."],
    ["غرق ثلثا المدينة.", "Two thirds of the town were flooded.", "A third of the town was flooded."],
    ["انسحب الجيش من السد.", "The army left the dam.", "The parliament left the dam."],
    ["وقع هجوم على السد.", "An attack hit the dam.", "Attacks hit the dam."],
    ["لا يستبعد السكان عودته.", "The residents do not rule out his return.", "The residents rule out his return."],
    ["لن يتردد السكان.", "The residents will not hesitate.", "The residents did not hesitate."],
    ["كان الدمار شبه كامل.", "The destruction was near-total.", "The destruction was total."],
    ["كان رحيلا متسرعا.", "It was a hasty departure.", "It was an orderly departure."],
    ["أرجأ السكان الاحتفال.", "The residents postponed the party.", "The residents cancelled the party."],
    ["بينهما علاقات أمنية.", "They have security relations.", "They have economic relations."],
    ["سقط الحجر داخل السد.", "The stone fell inside the dam.", "The stone fell near the dam."],
    [
      "عاد السكان بعد نهاية الفيضان.",
      "They returned after the end of the flood.",
      "They stayed until the end of the flood.",
    ],
  ])("is told: %s", async (line, right, wrong) => {
    const translated = (translation: string) => event({ evidence: [{ at: "001#L3", quote: line, translation }] });
    expect(await objections(line, "timeline", translated(right))).not.toContain("translation/faithful");
    expect(await objections(line, "timeline", translated(wrong))).toContain("translation/faithful");
  });
});

test("what cannot be is no possibility, and what is not ruled out is one", () => {
  const moods = (text: string) => [...arabicMoods(new Sentence(text)).made];
  expect(moods("خروقات لا يمكن السكوت عنها")).not.toContain("possibility");
  expect(moods("خروقات يمكن السكوت عنها")).toContain("possibility");
  expect(read("ليس مستبعدا أن يعود القتال").map((one) => one.type === "modality" && one.modality)).toContain(
    "possibility",
  );
});

describe("a summary", () => {
  const told = (line: string, en: string, ar: string, own: Fields = event({})) =>
    objections(line, "timeline", { ...own, summary: { en, ar } });
  const FAULTS = ["summary/says", "summary/languages"];

  test.each([
    [
      "لا يتجاوز عدد السدود 350 سدا.",
      "An official said in 2025 that at most 350 dams were left.",
      "قال مسؤول في 2025 إن ما تبقى لا يتجاوز 350 سدا.",
    ],
    ["اتفق السكان على خطة من مرحلتين.", "Under the two-phase plan, they agreed.", "اتفقوا بموجب خطة من مرحلتين."],
    [
      "وصل القائد العام قبل أسابيع.",
      "The commander-in-chief arrived weeks earlier, in 2025.",
      "وصل القائد العام قبل أسابيع، في 2025.",
    ],
    ["سلم السكان السد إلى الجيش.", "The residents handed over the dam.", "سلّم السكان السد."],
    ["وصل رجل لم يشأ الكشف عن اسمه.", "An unnamed man arrived.", "وصل رجل لم يُذكر اسمه."],
    ["وصل رجل لم تعرف هويته.", "An unidentified man arrived.", "وصل رجل لم تُعرف هويته."],
    ["أصيب رجل وهو في حالة حرجة.", "A man was hurt, and his state is critical.", "أصيب رجل وحالته حرجة."],
    [
      "التقى وزير الدفاع العراقي ونظيره الأميركي.",
      "The Iraqi and US defence ministers met.",
      "اجتمع وزيرا الدفاع العراقي والأميركي.",
    ],
    ["رفض السكان أي مستشار أجنبي في لجنة الدفاع.", "They refused any foreign adviser.", "رفضوا أي مستشار أجنبي."],
    ["غمر الماء البيوت من دون قصد.", "Houses were flooded unintentionally.", "غُمرت البيوت دون قصد."],
    [
      "لن يعود السكان إلا بعد رحيل الجيش.",
      "They would not return before the army was gone.",
      "لن يعودوا إلا بعد رحيل الجيش.",
    ],
    [
      "تجاوز العدد خمسة آلاف جندي في مطلع عام 2020.",
      "The number exceeded 5,000 soldiers early in 2020.",
      "تجاوز العدد في مطلع عام 2020 خمسة آلاف جندي.",
    ],
  ])("may say %s as: %s", async (line, en, ar) => {
    const found = await told(line, en, ar);
    expect(found.filter((rule) => FAULTS.includes(rule))).toEqual([]);
  });

  test.each([
    ["لا يزال السد آمنا.", "The dam was still safe.", "The dam was no longer safe."],
    ["غُمرت البيوت عن غير قصد.", "Houses were flooded unintentionally.", "Houses were flooded deliberately."],
    ["صوت المجلس على قرار.", "The council voted for a decision.", "The council voted against a decision."],
    ["قرار غير ملزم للمجلس.", "A non-binding decision.", "A binding decision of the council."],
    ["أطلق صاروخ باليستي على السد.", "A ballistic missile was fired.", "A cruise missile was fired."],
    ["يبقى وجود محدود عند السد.", "A limited presence stays.", "A full presence stays."],
    ["السكان داخل البلدة.", "Residents inside the town.", "Residents outside the town, in the hills."],
  ])("of %s is not told by its opposite", async (line, right, wrong) => {
    const turned = async (en: string) => (await told(line, en, "جملة.")).includes("summary/says");
    expect(await turned(right)).toBe(false);
    expect(await turned(wrong)).toBe(!line.includes("داخل"));
  });

  test("has the hedge of a number that its record does not hold", async () => {
    const line = "أطلق المهاجمون أكثر من 12 صاروخا على السد.";
    const found = (en: string, ar: string) => told(line, en, ar);
    const [en, ar] = ["Attackers fired more than 12 rockets.", "أطلقوا أكثر من 12 صاروخا."];
    expect(await found(en, ar)).not.toContain("summary/says");
    expect(await found(en.replace("more than ", ""), ar.replace("أكثر من ", ""))).toContain("summary/says");
  });

  test("tells one as one, and a fact as a fact", async () => {
    const count = casualties("killed", 1);
    const killed = (en: string, ar: string) =>
      objections("قُتل جندي في فيضان.", "casualty-figures", { ...count, summary: { en, ar } });
    expect(await killed("One person was killed.", "قُتل شخص.")).not.toContain("summary/says");
    expect(await killed("Two persons were killed.", "قُتل شخصان.")).toContain("summary/says");
    const left = (en: string, ar: string) => told("غادر السكان المدينة.", en, ar);
    expect(await left("The residents left.", "غادر السكان.")).not.toContain("summary/says");
    expect(await left("The residents will leave.", "سيغادر السكان.")).toContain("summary/says");
  });

  test("calls nobody senior whom neither the quotes nor the registry call so", async () => {
    const said = (en: string, ar: string) => told("قال مسؤولا محليا إن السد انهار.", en, ar, saidBy("official"));
    expect(await said("A local official said it.", "قاله مسؤول محلي.")).not.toContain("summary/says");
    expect(await said("A senior local official said it.", "قاله مسؤول محلي كبير.")).toContain("summary/says");
  });

  test("has the last year of what is to be done by then, and the month of its own record", async () => {
    const by = (edtf: string) => event({ modality: "planned", date: { edtf, basis: "stated" } });
    const line = "سينتهي العمل بحلول سبتمبر 2027.";
    const planned = (year: number, month = "September", arabic = "سبتمبر") =>
      told(
        line,
        `The work was to end by ${month} ${year}.`,
        `كان العمل سينتهي بحلول ${arabic} ${year}.`,
        by("../2027-09"),
      );
    expect(await planned(2027)).not.toContain("summary/says");
    expect(await planned(2028)).toContain("summary/says");
    expect(await planned(2027, "October", "أكتوبر")).toContain("summary/says");
  });

  test("has the month of its quote, if it names any", async () => {
    const line = "وأعرب السكان عن خشيتهم من المطر في سبتمبر 2025.";
    const fear = (en: string) =>
      objections(line, "actor-positions", { ...position("fears"), summary: { en, ar: "خشي السكان المطر." } });
    expect(await fear("Residents feared rain in September 2025.")).not.toContain("summary/says");
    expect(await fear("Residents feared rain in 2025.")).not.toContain("summary/says");
    expect(await fear("Residents feared rain in October 2025.")).toContain("summary/says");
  });

  test("keeps the hedge of a part", async () => {
    const share = { ...position("fears"), share: { qualifier: "approximately", value: 1, of: 3, unit: "share" } };
    const fear = (en: string, ar: string) =>
      objections("يخشى نحو ثلث السكان الفيضان.", "actor-positions", { ...share, summary: { en, ar } });
    const ar = "كان ما يقرب من ثلث السكان يخشون الفيضان.";
    expect(await fear("Nearly a third of the residents feared a flood.", ar)).not.toContain("summary/says");
    expect(await fear("A third of the residents feared a flood.", ar)).toContain("summary/says");
  });

  test("may name a group after martyrs", async () => {
    const line = "وحذر السكان من كتائب سيد الشهداء.";
    const named = (outcome: string) => told(line, `Residents warned of the ${outcome}.`, "حذر السكان من الكتائب.");
    for (const fault of FAULTS) {
      expect(await named("Battalions of the Lord of Martyrs")).not.toContain(fault);
      expect(await named("death of the battalions")).toContain(fault);
    }
  });

  test("may call somebody unnamed in one word", async () => {
    const summary = (en: string) => ({
      ...saidBy("official"),
      summary: { en, ar: "قال مسؤول محلي لم يُسمَّ إن السد انهار." },
    });
    const line = "قال مسؤولا محليا إن السد انهار.";
    const reported = (en: string) => objections(line, "timeline", summary(en));
    expect(await reported("An unnamed local official said that the dam had collapsed.")).not.toContain(
      "summary/languages",
    );
    expect(await reported("A local official said that the dam had collapsed.")).toContain("summary/languages");
  });

  test("is on the side of a year that its quote is on", async () => {
    const line = "سيبقى السكان إلى ما بعد عام 2025.";
    expect(await told(line, "They would stay until after 2025.", "سيبقون إلى ما بعد عام 2025.")).not.toContain(
      "summary/says",
    );
    expect(await told(line, "They would stay until 2025.", "سيبقون حتى عام 2025.")).toContain("summary/says");
  });

  test("has the condition of its quote in both languages", async () => {
    const line = "سيعود السكان إذا انخفض الماء.";
    expect(await told(line, "They would return if the water fell.", "سيعودون إذا انخفض الماء.")).not.toContain(
      "summary/says",
    );
    expect(await told(line, "They would return and the water fell.", "سيعودون وينخفض الماء.")).toContain(
      "summary/says",
    );
  });

  test("may name a place that its quote has only in the name of somebody", async () => {
    const label = { en: "a security source in Daraa", ar: "مصدر أمني في درعا" };
    const actors = [{ ...ACTORS[2], id: "source", aliases: [label.ar], label }];
    const line = "قال مصدر أمني في درعا إن القوات انسحبت من حلب.";
    const own = { ...saidBy("source"), places: ["north"] };
    const summary = {
      en: "A security source in Daraa said that forces left a town.",
      ar: "قال مصدر أمني في درعا إن قوات غادرت مدينة.",
    };
    expect(await objections(line, "timeline", { ...own, summary }, actors)).not.toContain("summary/says");
  });
});

describe("a translation", () => {
  const translated = (line: string, translation: string) =>
    objections(line, "timeline", event({ evidence: [{ at: "001#L3", quote: line, translation }] }));

  test.each([
    ["عاد السكان بعد الثلاثين من أيلول.", "after the thirtieth of September", "after the thirteenth of September"],
    ["عاد السكان في 17 أيلول.", "on 17 September", "on 27 September"],
  ])("has the day of its quote: %s", async (line, right, wrong) => {
    expect(await translated(line, `Residents returned ${right}.`)).not.toContain("translation/faithful");
    expect(await translated(line, `Residents returned ${wrong}.`)).toContain("translation/faithful");
  });
});

test("a name counts as one of the words that a summary has in a row from its article", async () => {
  const actors = [
    { id: "union", kind: "organisation", names: { en: "Union", ar: "نقابة" }, aliases: ["نقابة عمال المرافئ الكبرى"] },
    { id: "port", kind: "organisation", names: { en: "Port", ar: "ميناء" }, aliases: ["إدارة ميناء المثال"] },
  ];
  const own = (ar: string) => event({ summary: { en: "Talks stalled.", ar } });
  const line = "تعثرت المحادثات بين نقابة عمال المرافئ الكبرى وإدارة ميناء المثال أمس بسبب خلاف كبير على الأجور.";
  const names = "يقول المقال إن المحادثات بين نقابة عمال المرافئ الكبرى وإدارة ميناء المثال لم تنجح.";
  expect(await objections(line, "timeline", own(names), actors)).not.toContain("summary/own-words");
  expect(await objections(line, "timeline", own(line), actors)).toContain("summary/own-words");
});

test("an alias may stand in its article after «for», which changes its beginning", async () => {
  const army = (alias: string) => [
    { id: "record", kind: "armed-force", names: { en: "Army", ar: "الجيش" }, aliases: [alias] },
  ];
  const line = "قال متحدث إن للجيش الجنوبي قاعدة.";
  const own = event({ id: "army-has-a-base" });
  expect(await objections(line, "timeline", own, army("الجيش الجنوبي"))).not.toContain("alias/in-article");
  expect(await objections(line, "timeline", own, army("الجيش الشمالي"))).toContain("alias/in-article");
});

test("what a claim is about has no name or number that its article does not have, and not the opposite", async () => {
  const line = "قُتل 7 من السكان في الفيضان خارج البلدة قرب الممر 22.";
  const within = async (en: string, ar: string) =>
    (await objections(line, "casualty-figures", { ...casualties("killed", 7), context: { en, ar } })).includes(
      "text/says",
    );
  expect(await within("A flood outside the town, at Passage 22", "فيضان خارج البلدة عند الممر 22")).toBe(false);
  expect(await within("A flood in Aleppo", "فيضان في حلب")).toBe(true);
  expect(await within("The flood of 1998", "فيضان 1998")).toBe(true);
  expect(await within("A flood inside the town", "فيضان داخل البلدة")).toBe(true);
});

test("several are not told as one in both languages, where no number counts them", async () => {
  const told = async (line: string, en: string, ar: string) =>
    (await objections(line, "timeline", event({ summary: { en, ar } }))).includes("summary/says");
  expect(await told("وقعت هجمات على السد.", "Attacks hit the dam.", "تعرض السد لهجمات.")).toBe(false);
  expect(await told("وقعت هجمات على السد.", "An attack hit the dam.", "تعرض السد لهجوم.")).toBe(true);
  expect(await told("وقع هجوم على السد.", "Attacks hit the dam.", "تعرض السد لهجمات.")).toBe(true);
  expect(await told("وقع 12 هجوم على السد.", "The 12 attacks hit the dam.", "تعرض السد إلى 12 من الهجمات.")).toBe(
    false,
  );
  expect(await told("لم يقع أي هجوم على السد.", "No attacks hit the dam.", "لم تقع هجمات على السد.")).toBe(false);
});

test("a phase of an agreement that is to come has not begun", async () => {
  const told = async (en: string, ar: string) =>
    (
      await objections(
        "ستبدأ المرحلة من اتفاق السدود.",
        "timeline",
        event({ modality: "planned", summary: { en, ar } }),
      )
    ).includes("summary/says");
  expect(await told("The phase of the agreement would begin.", "مرحلة من اتفاق السدود ستبدأ.")).toBe(false);
  expect(await told("The phase of the agreement had begun.", "بدأت مرحلة من اتفاق السدود.")).toBe(true);
});

test("what lasts as long as something else is told with it", async () => {
  const line = "بقي السد مغلقا ما دام الماء عاليا.";
  const told = async (en: string, ar: string) =>
    (await objections(line, "timeline", event({ summary: { en, ar } }))).includes("summary/says");
  expect(await told("The dam was closed as long as water was high.", "ظل السد مغلقا ما دام الماء عاليا.")).toBe(false);
  expect(await told("The dam was closed.", "ظل السد مغلقا.")).toBe(true);
});

test("the deputy spokeswoman of a quote is no spokeswoman", async () => {
  const karim = {
    ...ACTORS[1],
    id: "karima",
    names: { en: "Karima Nasser", ar: "كريمة ناصر" },
    aliases: ["كريمة ناصر"],
  };
  const holder = { ...karim, role: { en: "deputy spokeswoman", ar: "نائبة المتحدثة" } };
  const line = "وصلت نائبة المتحدث باسم الوزارة كريمة ناصر.";
  const told = async (office: string) =>
    (
      await objections(
        line,
        "timeline",
        event({ summary: { en: `${office} Karima Nasser came.`, ar: "جاءت نائبة المتحدث كريمة ناصر." } }),
        [holder],
      )
    ).includes("summary/says");
  expect(await told("Deputy spokeswoman")).toBe(false);
  expect(await told("Spokeswoman")).toBe(true);
});

test("a news agency may be called without the word for it", async () => {
  const agency = { id: "agency", kind: "media", names: { en: "Barada Agency", ar: "وكالة بردى" }, aliases: ["بردى"] };
  const line = "قال كريم الساعدي لبردى إن السد انهار.";
  const own = {
    ...saidBy("karim"),
    attribution: { speech: "indirect", claimants: ["karim"], via: ["agency"] },
    evidence: [{ at: "001#L3", quote: line, translation: "Karim al-Saedi told Barada that the dam collapsed." }],
  };
  expect(await objections(line, "timeline", own, [agency])).not.toContain("translation/faithful");
});

describe("a thing of the same kind", () => {
  const line = "نُقلت مكاتب السد إلى مدرسة في الريف بإسناد لوجستي، وعاد العمال في شاحناتهم.";
  const en =
    "Offices of the dam moved to a school in the countryside with logistic support; workers came back in trucks.";
  const ar = "انتقلت مكاتب السد إلى مدرسة في الريف بدعم لوجستي، وعاد العمال في شاحنات.";

  test.each([
    ["school", "hospital", "مدرسة", "مستشفى"],
    ["countryside", "suburbs", "الريف", "الضواحي"],
    ["logistic", "medical", "لوجستي", "طبي"],
    ["trucks", "ships", "شاحنات", "سفن"],
    ["workers", "students", "العمال", "الطلاب"],
  ])("is not told in place of another: %s", async (said, instead, saidInArabic, insteadInArabic) => {
    const told = (own: Fields) => objections(line, "timeline", event(own));
    const summary = { en: en.replace(said, instead), ar: ar.replace(saidInArabic, insteadInArabic) };
    expect(await told({ summary })).toContain("summary/says");
    const translated = (translation: string) => told({ evidence: [{ at: "001#L3", quote: line, translation }] });
    expect(await translated(en.replace(said, instead))).toContain("translation/faithful");
    const right = await told({ summary: { en, ar }, evidence: [{ at: "001#L3", quote: line, translation: en }] });
    expect(right.filter((rule) => /^(?:summary|translation)/u.test(rule))).toEqual([]);
  });
});

test("nobody is dead of whom the words say that he did not die", async () => {
  const line = "وصف كريم الساعدي الحزب بأنه جريح لكنه لم يمت.";
  const told = async (en: string, ar: string) => objections(line, "timeline", event({ summary: { en, ar } }));
  const isAboutOutcome = (rule: string) => rule.startsWith("summary/");
  const right = await told("The party was wounded but not dead.", "الحزب جريح لكنه لم يمت.");
  expect(right.filter(isAboutOutcome)).toEqual([]);
  expect(await told("The party was wounded and is dead.", "الحزب جريح وقد توفي.")).toContain("summary/says");
});

test("a year that the words count from that of the article is one of the record", async () => {
  const line = "سيُفتح السد في منتصف العام المقبل.";
  const told = async (year: number) =>
    (
      await objections(
        line,
        "timeline",
        event({
          modality: "planned",
          summary: { en: `The dam would open in mid-${year}.`, ar: `سيُفتح السد في منتصف ${year}.` },
        }),
      )
    ).includes("summary/says");
  // The article is of May 2025.
  expect(await told(2026)).toBe(false);
  expect(await told(2027)).toBe(true);
});

describe("who does it to whom", () => {
  const guards = [
    { id: "guards", kind: "armed-force", names: { en: "River Guards", ar: "حرس النهر" }, aliases: ["حرس النهر"] },
    { id: "band", kind: "armed-group", names: { en: "Dam Band", ar: "عصبة السد" }, aliases: ["عصبة السد"] },
  ];
  const actors = [
    { actor: "band", role: "agent" },
    { actor: "guards", role: "target" },
  ];
  const line = "هاجمت عصبة السد موقعا يتبع حرس النهر.";
  const told = async (own: Fields) => objections(line, "timeline", event({ actors, ...own }), guards);

  test.each([
    ["The Dam Band attacked the River Guards.", false],
    ["The River Guards were attacked by the Dam Band.", false],
    ["An attack on the River Guards by the Dam Band was told.", false],
    ["The River Guards attacked the Dam Band.", true],
    ["The River Guards had suddenly attacked a post of the Dam Band.", true],
  ])("is told by a summary as by the record: %s", async (en, isWrong) => {
    const found = await told({ summary: { en, ar: "حرس النهر وعصبة السد." } });
    expect(found.includes("summary/says")).toBe(isWrong);
  });

  test.each([
    ["The Dam Band attacked a post that belongs to the River Guards.", false],
    ["A post of the River Guards was attacked by the Dam Band.", false],
    ["The River Guards attacked a post that belongs to the Dam Band.", true],
  ])("is told by a translation as by its quote: %s", async (translation, isWrong) => {
    const found = await told({ evidence: [{ at: "001#L3", quote: line, translation }] });
    expect(found.includes("translation/faithful")).toBe(isWrong);
  });
});

test("what is awaited is to come in a translation as well", async () => {
  const line = "ومن المنتظر أن يُعقد الاجتماع في حلب.";
  const translated = async (translation: string) =>
    objections(line, "timeline", event({ evidence: [{ at: "001#L3", quote: line, translation }] }));
  expect(await translated("The meeting is expected to be held in Aleppo.")).not.toContain("translation/faithful");
  expect(await translated("The meeting was held in Aleppo.")).toContain("translation/faithful");
});

test("two numbers in words are not added up", async () => {
  const line = "يتراوح عدد السكان بين ثلاثة آلاف وخمسة آلاف.";
  const translated = async (translation: string) =>
    objections(line, "timeline", event({ evidence: [{ at: "001#L3", quote: line, translation }] }));
  const right = "The number of residents is between three thousand and five thousand.";
  expect(await translated(right)).not.toContain("translation/faithful");
  expect(await translated("The number of residents is between three million and five thousand.")).toContain(
    "translation/faithful",
  );
});

describe("a right translation in other words", () => {
  const translated = (line: string, translation: string) =>
    objections(line, "timeline", event({ evidence: [{ at: "001#L3", quote: line, translation }] }));

  test.each([
    ["سبق أن وعدت الوزارة، إلا أنها لم تف بوعدها.", "The ministry had promised it, but did not keep its promise."],
    ["لا يُسمح بدخول السد إلا بموافقة خطية.", "Entry to the dam is not allowed except with written approval."],
    ["بات انهياره مسألة وقت ليس إلا.", "Its collapse has become only a matter of time."],
    ["ما إن انهار السد حتى خرج السكان.", "No sooner had the dam broken than the residents left."],
    ["تأخر الإصلاح قرابة عام كامل.", "The repair was delayed by almost a full year."],
    ["هبط عدد السدود من ثمانية وأربعين إلى سبعة عشر.", "The dams dropped from forty-eight to seventeen."],
    ["رُصد مبلغ لإصلاحه على مدى عامين.", "A sum was set aside for mending it over two years."],
    ["انهار السد فأودى بحياة أسرة بأكملها.", "The dam broke and claimed the lives of a whole family."],
    ["أقر مجلس الوزراء الخطة.", "The cabinet approved the plan."],
    ["بلغ الوجود ذروته.", "The presence reached its peak."],
    ["غير مؤهل بعد لإصلاح السد حتى انتهاء الفيضان.", "Not yet fit to mend the dam until the end of the flood."],
    ["وهو أكثر من ضعف العدد المعلن.", "It is more than double the declared number."],
    ["قُتل عشرة في الربع الأول من عام 2024.", "Ten were killed in the first quarter of 2024."],
  ])("is none of another sense: %s", async (line, translation) => {
    expect(await translated(line, translation)).not.toContain("translation/faithful");
  });

  test.each([
    ["يصلح السد إذا طلبت الوزارة ذلك.", "The dam is mended if the ministry asks for it.", "The dam is mended."],
    [
      "إذا انهار السد غادر السكان.",
      "Should the dam break, residents leave.",
      "The dam had broken and they were leaving.",
    ],
    [
      "وقال شيخ لم يشأ ذكر اسمه إن السد انهار.",
      "A sheikh who did not wish his name to be given said that it broke.",
      "A sheikh who wished his name to be given said that it broke.",
    ],
    [
      "وقال الوزير السابق إن السد انهار.",
      "The former minister said that it broke.",
      "The minister said that it broke.",
    ],
  ])("has the condition, the silence and the rank of its quote: %s", async (line, right, wrong) => {
    expect(await translated(line, right)).not.toContain("translation/faithful");
    expect(await translated(line, wrong)).toContain("translation/faithful");
  });

  test("says of every range that it is one, and of nothing else", async () => {
    const line = "يتراوح عدد السدود بين سدين وخمسة سدود في البلدين.";
    expect(await translated(line, "There are between two and five dams in the two countries.")).not.toContain(
      "translation/faithful",
    );
    const agreed = "واتفق البلدان على إصلاح السد.";
    expect(await translated(agreed, "It was agreed between the two countries to mend the dam.")).not.toContain(
      "translation/faithful",
    );
  });
});

test("who is not named may deny something, and is not told as saying it", async () => {
  const line = "ونفى مسؤول لم يذكر اسمه أن يكون السد قد انهار.";
  const told = (en: string, ar: string) =>
    objections(line, "actor-positions", { ...position("denies"), summary: { en, ar } });
  const right = "نفى مسؤول لم يُذكر اسمه أن السد انهار.";
  expect(await told("An official who was not named denied that the dam had broken.", right)).not.toContain(
    "summary/says",
  );
  expect(await told("An official who was not named said that the dam had broken.", right)).toContain("summary/says");
});

describe("whoever says no", () => {
  const line = "ونفى السكان أن يكون السد قد انهار.";
  const told = (en: string, ar: string) =>
    objections(line, "actor-positions", { ...position("denies"), summary: { en, ar } });

  test("is not told as confirming, nor as saying nothing of it", async () => {
    const right = await told("Residents denied in 2025 that the dam had broken.", "نفى السكان في 2025 أن السد انهار.");
    expect(right).not.toContain("summary/says");
    const wrong = "قال السكان الذين لم يسمّهم المقال في 2025 إن السد انهار.";
    expect(
      await told("Residents, whom the article did not name, said in 2025 that the dam had broken.", wrong),
    ).toContain("summary/says");
  });
});

test("a capital may stand for its state in one language, and initials for a long name", async () => {
  const state = { id: "france", kind: "state", names: { en: "France", ar: "فرنسا" }, aliases: ["فرنسا", "باريس"] };
  const names = { en: "River Guard Corps", ar: "حرس النهر" };
  const guards = { id: "guards", kind: "organisation", names, aliases: ["حرس النهر"] };
  const line = "أصلحت باريس السد مع حرس النهر.";
  const told = async (en: string, ar: string) =>
    objections(line, "timeline", event({ summary: { en, ar } }), [state, guards]);
  const ar = "أصلحت فرنسا السد مع حرس النهر.";
  expect(await told("Paris mended the dam with the RGC.", ar)).not.toContain("summary/languages");
  expect(await told("Berlin mended the dam with the RGC.", ar)).toContain("summary/languages");
  expect(await told("Paris mended the dam with the ABC.", ar)).toContain("summary/languages");
});

test("a plan is told as one in both languages", async () => {
  const line = "ومن المقرر أن يُصلح السد قريبا.";
  const told = (ar: string) =>
    objections(line, "timeline", event({ modality: "planned", summary: { en: "The dam was to be mended soon.", ar } }));
  expect(await told("ذكر المقال أن السد سيُصلح قريبا.")).not.toContain("summary/says");
  expect(await told("ذكر المقال أن السد أُصلح قريبا.")).toContain("summary/says");
});
