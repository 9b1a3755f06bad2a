import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The files that somebody writes by hand, by path: the text after the change, made from the text before it. */
export type Change = Readonly<Record<string, (before: string) => string>>;

const file = (text: string) => () => text;

/** Replaces a text wherever it is; it must be there. */
const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replaceAll(from, () => to);
};

const after = (mark: string, addition: string) => replace(mark, `${mark}${addition}`);
const before = (mark: string, addition: string) => replace(mark, `${addition}${mark}`);

type Document = Record<string, unknown>;

/** Changes a data file, which stays in its canonical form. */
const edited = (change: (document: Document) => void) => (text: string) => {
  const document = JSON.parse(text) as Document;
  change(document);
  return `${JSON.stringify(document, undefined, 2)}\n`;
};

/** Adds a record at its place in the order of ids. */
const withRecord = (record: { id: string }) =>
  edited((document) => {
    const records = document["records"] as { id: string }[];
    records.push(record);
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
  });

/** How the data translates a quote, which is translated alike wherever it stands. */
function translationOf(quote: string): string {
  const { records } = JSON.parse(readFileSync("data/timeline.json", "utf8")) as {
    records: { evidence: { quote: string; translation: string }[] }[];
  };
  const found = records.flatMap(({ evidence }) => evidence).find((one) => one.quote === quote);
  if (found === undefined) throw new Error(`no record of the timeline quotes ${quote}`);
  return found.translation;
}

const PRESENCE = {
  id: "us-invasion-of-iraq-seed-003",
  summary: {
    en: "The United States invaded Iraq in 2003.",
    ar: "دخلت الولايات المتحدة العراق غازيةً سنة 2003.",
  },
  force: "united-states",
  place: "iraq-country",
  beginning: "invasion",
  since: { edtf: "2003", basis: "stated" },
  modality: "actual",
  attribution: { speech: "narration" },
  evidence: [
    {
      at: "003#L18",
      quote: "وغزت الولايات المتحدة العراق في عام 2003",
      translation: translationOf("وغزت الولايات المتحدة العراق في عام 2003"),
    },
  ],
  relations: [{ type: "same-claim", to: "2003-us-invades-iraq-seed-003" }],
};

/** A dataset whose time field has a name that no other dataset gives it. */
export const addDataset: Change = {
  "schemas/military-presence.ts": file(`import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, date, modality, named, namedVocabulary, place } from "./fields.js";
import { words } from "./words.js";

export const militaryPresence = dataset({
  name: "military-presence",
  kind: "dataset",
  recordName: "MilitaryPresence",
  title: { en: "Military presence", ar: "الوجود العسكري" },
  description: {
    en: "Since when a force is in a place and how it came there, as one source tells it.",
    ar: "منذ متى توجد قوة في مكان وكيف دخلته، كما يروي مصدر واحد.",
  },
  comparison: { of: ["force", "place", "beginning", "modality"], values: [], at: "since" },
  record: claim({
    force: actor("holder", words("Whose force.", "صاحب القوة.")),
    place: place("place", words("Where.", "المكان.")),
    beginning: namedVocabulary(
      {
        invasion: named(words("against the will of the state", "رغمًا عن إرادة الدولة"), "غزت غزو"),
        invitation: named(words("asked by the state", "بطلب من الدولة"), "دعوة"),
      },
      words("How it came there.", "كيف دخلت."),
    ),
    since: date("time", words("Since when.", "منذ متى.")),
    modality: modality(words("Whether it is so.", "هل وقع ذلك.")),
  }),
});
`),
  "data/military-presence.json": file(
    `${JSON.stringify({ $schema: "../schemas/editor/military-presence.schema.json", records: [PRESENCE] }, undefined, 2)}\n`,
  ),
  "schemas/index.ts": (text) =>
    after(
      "\n  coalitionProfile,",
      "\n  militaryPresence,",
    )(before("import { operationStatistics }", 'import { militaryPresence } from "./military-presence.js";\n')(text)),
};

export const addRule: Change = {
  "src/rules/summary/statement.ts": file(`import { at, recordRule } from "../rule.js";

export const summaryStatement = recordRule({
  id: "summary/statement",
  description: "A summary asks nothing.",
  why: "A record is a claim, and a question claims nothing.",
  good: "in the whole of the year before, 2023.",
  bad: "in the whole of the year before, 2023?",
  messages: {
    question: () => ({ message: "the summary has a question mark", remedy: "say what is claimed" }),
  },
  check(record, report) {
    for (const [language, text] of Object.entries(record.value.summary ?? {})) {
      if (/[?؟]/u.test(text)) report.question(at(record, \`\${record.pointer}/summary/\${language}\`));
    }
  },
});
`),
  "tests/rules/summary/statement.ts": file(`import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a question",
    shows: "question",
    break: (copy) => copy.replace("data/attack-statistics.json", 'the year before, 2023."', 'the year before, 2023?"'),
  },
];
`),
  "src/rules/index.ts": (text) =>
    after(
      "\n  summarySentence,",
      "\n  summaryStatement,",
    )(
      after(
        'import { summarySentence } from "./summary/sentence.js";\n',
        'import { summaryStatement } from "./summary/statement.js";\n',
      )(text),
    ),
};

const ARTICLE = ["محادثات في بغداد", "السبت 4 يناير 2025", "يتبع."].join("\n");
const ARTICLE_FILE = "005_0123456789abcdef.txt";

export const addArticle: Change = {
  [`seeds/${ARTICLE_FILE}`]: file(ARTICLE),
  "data/sources.json": withRecord({
    id: "seed-005",
    kind: "article",
    seed: "005",
    file: ARTICLE_FILE,
    sha256: createHash("sha256").update(ARTICLE).digest("hex"),
    lines: 3,
    language: "ar",
    genre: "news",
    title: { ar: "محادثات في بغداد", en: "Talks in Baghdad" },
    published: { edtf: "2025-01-04", basis: "stated" },
    search: { en: "Not searched for elsewhere.", ar: "لم يُبحث عن نسخة أخرى." },
    evidence: [
      { at: "005#L1", quote: "محادثات في بغداد", translation: "Talks in Baghdad" },
      { at: "005#L2", quote: "السبت 4 يناير 2025", translation: "Saturday, January 4, 2025" },
    ],
  } as { id: string }),
  "data/exclusions.json": edited((document) => {
    (document["exclusions"] as unknown[]).push({ at: "005#L3", reason: "site-furniture" });
  }),
};

export const addField: Change = {
  "schemas/casualty-figures.ts": before(
    "    context: bilingual(",
    `    operation: optional(
      namedVocabulary(
        {
          "counter-terrorism": named(words("by forces that fight terrorism", "لقوات مكافحة الإرهاب"), "مكافحة"),
          joint: named(words("by forces of several sides", "لقوات من عدة أطراف"), "مشترك"),
        },
        words("In what operation.", "في أي عملية."),
      ),
    ),
`,
  ),
  "data/casualty-figures.json": edited(({ records }) => {
    const list = records as Document[];
    const at = list.findIndex(({ id }) => id === "two-arrested-announced-by-security-media-cell");
    const { context, attribution, ...rest } = list[at] ?? {};
    const { evidence, inferred, relations, note, statedOn, ...first } = rest;
    list[at] = JSON.parse(
      JSON.stringify({
        ...first,
        operation: "counter-terrorism",
        context,
        attribution,
        statedOn,
        evidence,
        inferred,
        relations,
        note,
      }),
    );
  }),
};

export const renameOutcome: Change = {
  "schemas/casualty-figures.ts": replace("        captured: named(", "        detained: named("),
  "data/casualty-figures.json": replace('"outcome": "captured"', '"outcome": "detained"'),
};

export const renameUnit: Change = {
  "schemas/quantity.ts": replace("  attacks: counted(", "  strikes: counted("),
  "data/attack-statistics.json": replace('"unit": "attacks"', '"unit": "strikes"'),
};

export const renameCountBasis: Change = {
  "schemas/attack-statistics.ts": replace('"claimed-by-group":', '"claimed-by-attacker":'),
  "data/attack-statistics.json": replace('"claimed-by-group"', '"claimed-by-attacker"'),
};

export const addUnit: Change = {
  "schemas/quantity.ts": after(
    "const UNITS = {\n",
    '  militants: counted(words("armed members of a group", "مسلحون في جماعة"), "إرهابي إرهابيا إرهابيين", { en: ["militant", "militants"], ar: ["مسلح واحد", "مسلحان", "مسلحين", "مسلحين", "مسلحًا", "مسلح", "المسلحين"] }),\n',
  ),
  "data/casualty-figures.json": edited(({ records }) => {
    const arrested = (records as Document[]).find(({ id }) => id === "two-arrested-announced-by-security-media-cell");
    (arrested?.["quantity"] as Document)["unit"] = "militants";
  }),
};

export const addDataFormat: Change = {
  "src/publishing/ndjson.ts": file(`import type { Table } from "./tables.js";

const ndjson = ({ columns, rows }: Table) =>
  rows
    .map((row) => \`\${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))}\\n\`)
    .join("");

/** Every table with a JSON object for each row, one row a line. */
export const ndjsonFiles = ({ tables }: { tables: readonly Table[] }) =>
  new Map(tables.map((table) => [\`\${table.name}.ndjson\`, ndjson(table)]));
`),
  "src/publishing/artifacts.ts": (text) =>
    after(
      '\n  "data/csv": csvFiles,',
      '\n  "data/ndjson": ndjsonFiles,',
    )(
      after(
        'import { closedSchema, jsonSchema, schemaIndex } from "./json-schemas.js";\n',
        'import { ndjsonFiles } from "./ndjson.js";\n',
      )(text),
    ),
};

export const addReportFormat: Change = {
  "src/reporting/lines.ts": file(`import type { Issue } from "../findings/issue.js";

/** One line for each problem: where it is and which rule names it. */
export const lines = (issues: readonly Issue[]): string =>
  issues.map(({ file, line, rule }) => \`\${file}:\${line} \${rule}\\n\`).join("");
`),
  "src/reporting/index.ts": (text) =>
    replace(
      "{ pretty, github, json, sarif }",
      "{ pretty, github, json, lines, sarif }",
    )(after('import { json } from "./json.js";\n', 'import { lines } from "./lines.js";\n')(text)),
};

export const addRecord: Change = {
  "data/attack-statistics.json": withRecord({
    id: "isis-attack-oman-2024-07",
    summary: {
      en: "ISIS made an attack in Oman in July 2024, its first there.",
      ar: "هاجم داعش أول مرة في سلطنة عُمان في يوليو 2024.",
    },
    perpetrator: "isis",
    places: ["oman-country"],
    quantity: { qualifier: "exact", value: 1, unit: "attacks" },
    period: {
      edtf: "2024-07-13/2024-07-21",
      basis: "relative",
      note: {
        en: '"Last week", on a page of 22 to 27 July 2024.',
        ar: "«الأسبوع الماضي»، في صفحة من 22 إلى 27 يوليو 2024.",
      },
    },
    countBasis: "unspecified",
    modality: "actual",
    attribution: { speech: "narration" },
    evidence: [
      {
        at: "004#L10",
        quote: "تنفيذ داعش لهجمات في إيران وروسيا",
        translation: translationOf("تنفيذ داعش لهجمات في إيران وروسيا"),
      },
      {
        at: "004#L10",
        quote: "تنفيذ هجوم لأول مرة في عُمان الأسبوع الماضي",
        translation: translationOf("تنفيذ هجوم لأول مرة في عُمان الأسبوع الماضي"),
      },
    ],
    inferred: {
      "quantity.value": {
        at: "004#L10",
        words: "تنفيذ هجوم لأول مرة في عُمان",
        en: "The article tells of one attack.",
        ar: "يتحدث المقال عن هجوم واحد.",
      },
    },
    relations: [{ type: "same-claim", to: "2024-07-first-isis-attack-in-oman" }],
  } as { id: string }),
};
