import type { ClaimsAnalysis, CrosswalkEntry } from "../../schemas/crosswalk.js";
import { type Corpus, documentRecords, fileOf, listIn } from "../corpus/corpus.js";
import { agreementTable } from "./agreement.js";
import type { Codebook, CodebookDataset, CodebookField, CodebookLedger, CodebookPart } from "./codebook.js";
import { columnsChapter } from "./codebook-columns.js";
import { fieldTables, meaningsTable, termsTable } from "./codebook-fields-markdown.js";
import * as prose from "./codebook-prose.js";
import { notedNames, sourceLists } from "./codebook-sources.js";
import { boundsTable, dateForms } from "./codebook-values.js";
import { cuttingText } from "./cutting.js";
import { anchor, arabic, code, list, paragraphs, plain, rtl, table } from "./markdown.js";
import type { Table } from "./tables.js";

type Section = typeof prose.about;

/** A section in both languages, one below the other. */
const section = ({ title, intro, points }: Section) =>
  paragraphs(
    `## ${title.en}`,
    intro?.en ?? "",
    list(points.map(({ en }) => en)),
    arabic(`**${title.ar}**`, intro?.ar ?? "", list(points.map(({ ar }) => ar))),
  );

/** The chapters that are made from the schemas and the data. */
const CHAPTERS = {
  columns: { en: "Every column", ar: "كل عمود" },
  tables: { en: "CSV tables", ar: "جداول CSV" },
  overview: { en: "What the package holds", ar: "ما في الحزمة" },
  dataset: { en: "Datasets", ar: "مجموعات البيانات" },
  registry: { en: "Registries", ar: "القوائم المرجعية" },
  ledger: { en: "Ledgers", ar: "الدفاتر" },
  shared: { en: "Shared parts", ar: "الأجزاء المشتركة" },
  crosswalk: { en: "Terms in other schemes", ar: "المصطلحات في أنظمة أخرى" },
  agreement: { en: "How far two codings agree", ar: "مدى اتفاق الترميزين" },
  sources: { en: "The sources", ar: "المصادر" },
} as const;

/** What all datasets have in common, and all registries. */
const ENVELOPES = {
  dataset: {
    heading: "Every claim",
    en: "The fields that every record in every dataset has.",
    ar: "الحقول التي في كل سجل من كل مجموعة بيانات.",
  },
  registry: {
    heading: "Every registry entry",
    en: "The fields that every entry in every registry has.",
    ar: "الحقول التي في كل مدخل من كل قائمة مرجعية.",
  },
} as const;

const chapter = ({ en, ar }: { en: string; ar: string }, ...blocks: readonly string[]) =>
  paragraphs(`## ${en}`, arabic(`**${ar}**`), ...blocks);

const both = (en: string, ar: string) => paragraphs(en, arabic(ar));

const contents = () => {
  const { columns, tables, ...others } = CHAPTERS;
  return list([
    ...[
      columns,
      tables,
      prose.about.title,
      prose.reading.title,
      prose.curation.title,
      ...Object.values(others),
      prose.names.title,
      prose.limits.title,
    ].map(({ en, ar }) => `[${en} · ${ar}](${anchor(en)})`),
    "[The rules of the validator · قواعد المدقّق](docs/rules.md)",
  ]);
};

const overview = ({ datasets }: Codebook, corpus: Corpus) =>
  table(
    ["Name", "One record is", "السجل الواحد", "Records"],
    Object.entries(datasets).map(([name, { description, kind }]) => [
      `[${code(name)}](${anchor(name)})${kind === "registry" ? ", registry" : ""}`,
      description.en,
      rtl(description.ar),
      String(documentRecords(corpus, name).length),
    ]),
  );

/** The fields that all datasets, or all registries, have in common, as the first of them has them. */
function envelope({ envelopes, datasets }: Codebook, kind: CodebookDataset["kind"]): string {
  const [name = "", first] = Object.entries(datasets).find(([, dataset]) => dataset.kind === kind) ?? [];
  const common = envelopes[kind].flatMap((path): [string, CodebookField][] => {
    const field = first?.fields[path];
    if (field === undefined) return [];
    return [[path, { ...field, columns: field.columns.filter(({ table: held }) => !held.startsWith(`${name}-`)) }]];
  });
  const { heading, en, ar } = ENVELOPES[kind];
  return paragraphs(`### ${heading}`, both(en, ar), fieldTables(kind, name, common));
}

const ownFields = ({ envelopes }: Codebook, { kind, fields }: CodebookDataset) =>
  Object.entries(fields).filter(([path]) => !envelopes[kind].includes(path));

/** The fields by which two claims are about the same thing, and those in which they can then differ. */
const comparisons = ({ datasets }: Codebook) =>
  table(
    ["Dataset", "Must be equal", "May differ", "Time"],
    Object.entries(datasets).flatMap(([name, { comparison }]) =>
      comparison === undefined
        ? []
        : [
            [
              `[${code(name)}](${anchor(name)})`,
              comparison.of.map(code).join(", "),
              comparison.values.map(code).join(", ") || "—",
              comparison.at === undefined ? "—" : code(comparison.at),
            ],
          ],
    ),
  );

const datasetPage = (codebook: Codebook, name: string, dataset: CodebookDataset) => {
  const { heading } = ENVELOPES[dataset.kind];
  return paragraphs(
    `### ${name}`,
    `**${dataset.title.en}.** ${dataset.description.en} \`data/${name}.json\`, \`data/csv/${name}.csv\`. It also has the fields of [${heading.toLowerCase()}](${anchor(heading)}).`,
    arabic(`**${dataset.title.ar}.** ${dataset.description.ar}`),
    fieldTables(name, name, ownFields(codebook, dataset)),
  );
};

const ledgerPage = (name: string, { title, description, fields }: CodebookLedger) =>
  paragraphs(
    `### ${name}`,
    `**${title.en}.** ${description.en} \`data/${name}.json\`.`,
    arabic(`**${title.ar}.** ${description.ar}`),
    meaningsTable(name, Object.entries(fields)),
  );

const partPage = (name: string, { en, ar, terms, fields }: CodebookPart, values: string) =>
  paragraphs(
    `### ${name}`,
    both(en, ar),
    terms === undefined ? "" : termsTable(terms),
    Object.keys(fields).length === 0 ? "" : fieldTables(name, "*", Object.entries(fields)),
    values,
  );

/** What follows from the values of a part: bounds of quantities, first and last days of dates. */
function valuesOf(part: string, { parts }: Codebook, corpus: Corpus): string {
  if (part === "Quantity")
    return paragraphs(
      "#### Bounds",
      both(
        "The numbers that the words allow, as given by `bounds()`, with one example from the data for each qualifier. The columns `…_min` and `…_max` have the same numbers, those of a fraction in its parts. No qualifier has a midpoint.",
        "الأعداد التي تسمح بها الكلمات، كما تعطيها الدالة `bounds()`، مع مثال واحد من البيانات لكل قيد. وفي العمودين `…_min` و`…_max` الأعداد نفسها، إلا أن الكسر يُعدّ فيهما بأجزائه. وليس لأي قيد قيمة وسطى.",
      ),
      boundsTable(corpus, Object.keys(parts["Quantity"]?.fields["qualifier"]?.terms ?? {})),
    );
  if (part === "EdtfDate")
    return paragraphs(
      "#### Forms of dates",
      both(
        "The forms of dates in the data, each with an example and the first and last day that it covers, as in the columns `…_first` and `…_last`. `?` marks an uncertain date and `~` an approximate one; neither makes the period longer. `..` means that the start or the end is open.",
        "صيغ التواريخ الموجودة في البيانات، مع مثال لكل صيغة وأول يوم وآخر يوم يشملهما، كما في العمودين `…_first` و`…_last`. العلامة `?` لتاريخ غير مؤكد، و`~` لتاريخ تقريبي، ولا تطيل أيٌّ منهما المدة. والنقطتان `..` تعنيان أن البداية أو النهاية مفتوحة.",
      ),
      dateForms(corpus),
    );
  return "";
}

/** The codes of the other schemes, term by term. */
function crosswalkTable(corpus: Corpus): string {
  const entries = (listIn(fileOf(corpus, "crosswalk"), "terms") ?? []) as readonly CrosswalkEntry[];
  const schemes = [...new Set(entries.flatMap(({ matches }) => matches.map(({ scheme }) => scheme)))];
  return table(
    ["Field", "Term", ...schemes],
    entries.map(({ field, term, matches }) => [
      code(field),
      code(term),
      ...schemes.map((scheme) => plain(matches.find((match) => match.scheme === scheme)?.code ?? "—")),
    ]),
  );
}

/** The elements of political claims analysis beside the fields of a position. */
function claimsAnalysisTable(corpus: Corpus): string {
  const { claimsAnalysis } = (fileOf(corpus, "crosswalk")?.document ?? {}) as { claimsAnalysis?: ClaimsAnalysis };
  if (claimsAnalysis === undefined) return "";
  return table(
    ["Element", "It asks", "Fields", "What differs", "ما يختلف"],
    claimsAnalysis.elements.map(({ element, asks, fields, loss }) => [
      plain(element),
      plain(asks),
      fields.map(code).join(", "),
      plain(loss.en),
      rtl(plain(loss.ar ?? "")),
    ]),
  );
}

const tablesPage = (tables: readonly Table[]) =>
  table(
    ["Table", "It holds", "Columns that identify a row", "Rows"],
    tables.map(({ name, title, primaryKey, rows }) => [
      code(`${name}.csv`),
      plain(title.en),
      primaryKey.map(code).join(", "),
      String(rows.length),
    ]),
  );

/** CODEBOOK.md: the codebook for people, in English and in Arabic. */
export function codebookMarkdown(codebook: Codebook, corpus: Corpus, tables: readonly Table[]): string {
  const pages = (kind: CodebookDataset["kind"]) =>
    chapter(
      CHAPTERS[kind],
      envelope(codebook, kind),
      ...Object.entries(codebook.datasets)
        .filter(([, dataset]) => dataset.kind === kind)
        .map(([name, dataset]) => datasetPage(codebook, name, dataset)),
    );
  return `${paragraphs(
    "# Codebook · دليل الترميز",
    both(
      "Every dataset, field, term and column of this package. `npm run build` writes this page from the schemas and the data; to change the page, change those.",
      "كل مجموعة بيانات وحقل ومصطلح وعمود في هذه الحزمة. يكتب الأمر `npm run build` هذه الصفحة من المخططات والبيانات، فمن أراد تغيير شيء فيها فليغيّره هناك.",
    ),
    contents(),
    chapter(
      CHAPTERS.columns,
      both(
        "One row for each name of a column, in order of the alphabet. Search this page for a name with `_` in it: the first place that has it is its row. Names of one word stand in sentences too. Where tables differ, the table stands in italics. `data/csv/columns.csv` has the same, table by table.",
        "صف لكل اسم عمود، على ترتيب الحروف اللاتينية. ابحث في هذه الصفحة عن اسم فيه `_` تجد صفه في أول موضع يرد فيه، أما الأسماء المؤلفة من كلمة واحدة فترد في الجمل أيضًا. وحيث تختلف الجداول كُتب اسم الجدول بخط مائل. وفي الملف `data/csv/columns.csv` المحتوى نفسه، جدولًا بعد جدول.",
      ),
      columnsChapter(codebook, tables),
    ),
    chapter(
      CHAPTERS.tables,
      both(
        "All tables are in `data/csv/`, and again in `data/csv/excel/` with the byte order mark that Excel needs. In the tables that cover all datasets, `record` is the id of the record and `dataset` the dataset that it belongs to.",
        "كلها في المجلد `data/csv/`، ومرة أخرى في `data/csv/excel/` بعلامة ترتيب البايتات التي يحتاج إليها Excel. وفي الجداول التي تشمل كل مجموعات البيانات العمود `record` هو معرّف السجل، والعمود `dataset` مجموعة البيانات التي هو فيها.",
      ),
      tablesPage(tables),
    ),
    section(prose.about),
    section(prose.reading),
    section(prose.curation),
    chapter(CHAPTERS.overview, overview(codebook, corpus)),
    pages("dataset"),
    paragraphs(
      "### When two claims are about the same thing",
      both(
        "Two claims can be compared only if the fields in the second column are equal. The third column lists what each of them says, the fourth the time for which it says so. Read their hedges and relations first.",
        "لا يجوز أن يُقارن قولان إلا إذا تساوت فيهما حقول العمود الثاني. وفي العمود الثالث ما يقوله كل منهما، وفي الرابع الزمن الذي يقوله فيه. وتُقرأ قيودهما وعلاقاتهما قبل ذلك.",
      ),
      comparisons(codebook),
    ),
    pages("registry"),
    chapter(
      CHAPTERS.ledger,
      both(
        "Files that keep track of the other files. They have no CSV table.",
        "ملفات تتتبّع ما في الملفات الأخرى، وليس لها جداول CSV.",
      ),
      ...Object.entries(codebook.ledgers).map(([name, ledger]) => ledgerPage(name, ledger)),
    ),
    chapter(CHAPTERS.shared),
    ...Object.entries(codebook.parts).map(([name, part]) => partPage(name, part, valuesOf(name, codebook, corpus))),
    chapter(
      CHAPTERS.crosswalk,
      both(
        "What comes nearest to the terms of this package in PLOVER, CAMEO, ACLED and UCDP GED, or “—” where no code was found. Those schemes code events, and this package records claims. What is lost by reading one as the other is told for each pair in `data/crosswalk.json`, which also names the manuals.",
        "أقرب ما إلى مصطلحات هذه الحزمة في PLOVER وCAMEO وACLED وUCDP GED، والعلامة «—» حيث لم يوجد رمز. وتلك الأنظمة ترمّز أحداثًا، وهذه الحزمة تسجّل أقوالًا. وما يضيع بقراءة أحدهما بالآخر مذكور لكل زوج في `data/crosswalk.json` الذي يسمّي الأدلة أيضًا.",
      ),
      crosswalkTable(corpus),
      both(
        "Political claims analysis (Koopmans and Statham) codes claims too. Its seven elements, beside the fields of a position:",
        "وتحليل المطالبات السياسية (كوبمانز وستاثام) يرمّز الأقوال أيضًا. وهذه عناصره السبعة إلى جانب حقول الموقف:",
      ),
      claimsAnalysisTable(corpus),
    ),
    chapter(
      CHAPTERS.agreement,
      both(
        "Fields that take judgement were coded twice, the second time from the Arabic words and their paragraphs alone. Krippendorff's alpha for nominal data is 1 if the two codings agree in full, and 0 if they agree no more than chance would give. Its interval comes from 1,000 resamples of the records, and a field below 0.80 is marked as unreliable. Both codings are machine-assisted and follow one manual: the figures show how consistently it can be applied, and not that two people agree. `npm run agreement` prints this table; [`second-coding`](#second-coding) has every coding, and how each difference was settled.",
        "رُمّزت الحقول التي فيها تقدير مرتين، ثانيتهما من الكلمات العربية وفقراتها وحدها. ومعامل ألفا لكريبندورف للبيانات الاسمية يساوي 1 إذا اتفق الترميزان تمامًا، و0 إذا لم يتفقا أكثر مما تأتي به المصادفة. ومجاله من ألف إعادة معاينة للسجلات، ويوسَم ما دون 0.80 بأنه غير موثوق. والترميزان كلاهما بمساعدة الآلة ووفق دليل واحد، فالأرقام تدل على اتساق تطبيقه، لا على اتفاق شخصين. ويطبع الأمر `npm run agreement` هذا الجدول، وفي [`second-coding`](#second-coding) كل ترميز وكيف حُسم كل خلاف.",
      ),
      agreementTable(codebook.agreement),
      cuttingText(codebook.cutting),
    ),
    chapter(CHAPTERS.sources, sourceLists(corpus)),
    paragraphs(section(prose.names), notedNames(corpus)),
    section(prose.limits),
  )}\n`;
}
