/** What articles of others say in ways that the articles of this collection do not: a rule that knew only those would be wrong. */
import { describe, expect, test } from "vitest";
import { read } from "../src/arabic/index.js";
import { Sentence } from "../src/arabic/sentence.js";
import { arabicMoods } from "../src/claims/moods.js";
import { sampleCorpus } from "../src/cli/sample-corpus.js";
import { corpusOf } from "../src/corpus/corpus-of.js";
import { hashOf } from "../src/hash.js";
import { linesOf } from "../src/records/seed.js";
import { validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

type Fields = Record<string, unknown>;
interface Document {
  $schema?: string;
  records: Fields[];
}

const sample = sampleCorpus("0.1.0");
const documentOf = (name: string) => JSON.parse(sample.get(`data/${name}.json`) ?? '{"records":[]}') as Document;

const ACTORS: Fields[] = [
  { id: "ministry", kind: "government-body", names: { en: "Ministry", ar: "الوزارة" }, aliases: ["الوزارة"] },
  { id: "karim", kind: "person", names: { en: "Karim al-Saedi", ar: "كريم الساعدي" }, aliases: ["كريم الساعدي"] },
  {
    id: "official",
    kind: "anonymous",
    names: { en: "Local official (unnamed, seed 001)", ar: "مسؤول محلي (لم يُسمَّ، المقال 001)" },
    aliases: ["مسؤولا محليا"],
    label: { en: "a local official", ar: "مسؤول محلي" },
  },
  { id: "residents", kind: "community", names: { en: "Residents", ar: "السكان" }, aliases: ["السكان"] },
];

const PLACES: Fields[] = [
  { id: "country", kind: "country", names: { en: "Syria", ar: "سوريا" }, aliases: ["سوريا"] },
  { id: "north", kind: "city", names: { en: "Aleppo", ar: "حلب" }, aliases: ["حلب"], within: "country" },
  { id: "south", kind: "city", names: { en: "Daraa", ar: "درعا" }, aliases: ["درعا"], within: "country" },
];

/**
 * The rules that object to one record of a corpus with an article of one line of its own.
 * @param line the third line of the article, which the record quotes
 */
async function objections(line: string, dataset: string, own: Fields, actors: Fields[] = []): Promise<string[]> {
  const article = `${sample.get("seeds/001_sample.txt")}${line}\n`;
  const documents = new Map(
    ["actors", "places", "sources", "timeline", dataset].map((name) => [name, documentOf(name)]),
  );
  const [source] = documents.get("sources")?.records ?? [];
  Object.assign(source ?? {}, { sha256: hashOf(article), lines: linesOf(article).length });
  documents.get("actors")?.records.push(...ACTORS, ...actors);
  documents.get("places")?.records.push(...PLACES);
  documents.get(dataset)?.records.push({
    id: "record",
    summary: { en: "A sentence.", ar: "جملة." },
    attribution: { speech: "narration" },
    evidence: [{ at: "001#L3", quote: line, translation: "A translation." }],
    ...own,
  });
  const data = Object.fromEntries([...documents].map(([name, document]) => [`${name}.json`, JSON.stringify(document)]));
  const issues = await validate(corpusOf({ data, articles: { "001_sample.txt": article } }, schemas));
  const found = issues.filter(({ record }) => record === "record").map(({ rule }) => rule);
  // Of a record without the right form nothing else is known.
  expect(found).not.toContain("file/schema");
  return [...new Set(found)];
}

const event = (own: Fields): Fields => ({ type: "deployment", modality: "actual", actors: [], places: [], ...own });
const saidBy = (claimant: string): Fields => event({ attribution: { speech: "indirect", claimants: [claimant] } });
const casualties = (outcome: string, value: number): Fields => ({
  group: "residents",
  outcome,
  quantity: { qualifier: "exact", value, unit: "people" },
  places: [],
  context: { en: "A flood", ar: "فيضان" },
});
const position = (act: string): Fields => ({
  actor: "residents",
  proposition: "floods-return",
  side: "for",
  act,
  places: [],
});

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
  ])("is the one whose name stands after the office: %s", async (line) => {
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/claimant");
  });

  test.each([
    "قال كريم الساعدي، شريطة عدم الكشف عن هويته، إن السد انهار.",
    "قال كريم الساعدي، طالبا عدم ذكر اسمه، إن السد انهار.",
  ])("makes nothing a condition or a proposal by asking not to be named: %s", async (line) => {
    expect(await objections(line, "timeline", saidBy("karim"))).not.toContain("grounding/modality");
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

describe("an act", () => {
  test.each([
    ["fears", "وأعرب السكان عن خشيتهم من الفيضان."],
    ["fears", "ولا تخفي الحكومة مخاوفنا من الفيضان."],
    ["holds-possible", "ويرى السكان أن المطر قد يؤدي إلى فيضان."],
    ["denies", "ورد السكان نافين أن يكون المطر غزيرا."],
    ["rejects", "وعارض السكان فرض الحجر."],
    ["supports", "اقترحت الحكومة الحجر وأيدته البلدة."],
    ["withholds", "ولم يشأ السكان التعليق على الأمر."],
    ["commits", "قال السكان: «لن نعود إلى بيوتنا»."],
  ])("is %s in any form of its words: %s", async (act, line) => {
    expect(await objections(line, "actor-positions", position(act))).not.toContain("grounding/act");
  });

  test("is none of another word that begins alike", async () => {
    expect(await objections("ويرى السكان أن مهمة الجيش انتهت.", "actor-positions", position("values"))).toContain(
      "grounding/act",
    );
  });
});

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
    ["غرق ثلثا المدينة.", "Two thirds of the town were flooded.", "A third of the town was flooded."],
  ])("is told: %s", async (line, right, wrong) => {
    const translated = (translation: string) => event({ evidence: [{ at: "001#L3", quote: line, translation }] });
    expect(await objections(line, "timeline", translated(right))).not.toContain("translation/faithful");
    expect(await objections(line, "timeline", translated(wrong))).toContain("translation/faithful");
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

test("what cannot be is no possibility, and what is not ruled out is one", () => {
  const moods = (text: string) => [...arabicMoods(new Sentence(text)).made];
  expect(moods("خروقات لا يمكن السكوت عنها")).not.toContain("possibility");
  expect(moods("خروقات يمكن السكوت عنها")).toContain("possibility");
  expect(read("ليس مستبعدا أن يعود القتال").map((one) => one.type === "modality" && one.modality)).toContain(
    "possibility",
  );
});

test("a summary may name the month that the quote counts from its own day", async () => {
  const line = "وأعرب السكان عن خشيتهم من المطر حتى نهاية الشهر المقبل.";
  const until = (month: string): Fields => ({
    ...position("fears"),
    summary: { en: `Residents feared rain until the end of ${month} 2025.`, ar: "خشي السكان المطر." },
  });
  expect(await objections(line, "actor-positions", until("June"))).not.toContain("summary/says");
  expect(await objections(line, "actor-positions", until("July"))).toContain("summary/says");
});

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
  });
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

test("each number of a quote belongs to what became of those whom it counts", async () => {
  const line = "أسفر الحادث عن مقتل عنصر من الحرس وإصابة ثلاثة مدنيين.";
  expect(await objections(line, "casualty-figures", casualties("wounded", 3))).not.toContain("grounding/term");
  expect(await objections(line, "casualty-figures", casualties("killed", 3))).toContain("grounding/term");
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
    ["هاجم مسلحو الوزارة السد.", "agent", "target"],
    ["تسلمت الوزارة السدود.", "agent", "target"],
    ["وقع هجوم استهدف فجر الأحد سدا تديره الوزارة.", "target", "agent"],
    ["كانت الوزارة قد تعرضت لهجمات.", "target", "agent"],
    ["انهار السد بالشراكة مع الوزارة.", "partner", "target"],
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

  test("tells the captors from the captives", async () => {
    const held = "تحتجز الوزارة خمسة أشخاص من السكان.";
    const captured = (group: string) => ({ ...casualties("killed", 5), group });
    expect(await objections(held, "casualty-figures", captured("residents"))).not.toContain("grounding/role");
    expect(await objections(held, "casualty-figures", captured("ministry"))).toContain("grounding/role");
  });
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

  test("two days later is counted from the day told before", async () => {
    const line = "انهار السد في 3 يناير 2020، وبعد يومين عاد السكان.";
    expect(await reported(line, "2020-01-05", "relative")).toEqual([]);
    expect(await reported(line, "2020-01-04", "relative")).toEqual(["grounding/date"]);
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
