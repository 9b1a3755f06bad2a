import { hashOf } from "../hash.js";
import { linesOf } from "../records/seed.js";

const ARTICLE = [
  "وصول جنود إلى مدينة المثال",
  "قال متحدث باسم جيش المثال إن 12 جنديا وصلوا إلى مدينة المثال في 3 مايو 2025.",
  "",
].join("\n");

const CLAIM = "2025-05-03-soldiers-arrive-in-sample-city";

const documents = {
  ids: {
    issued: {
      actors: ["sample-army", "sample-army-spokesperson"],
      places: ["sample-city"],
      sources: ["seed-001"],
      timeline: [CLAIM],
    },
    ledgers: ["exclusions"],
    retired: [],
  },
  // What no record needs is left out here, with a reason; without this file, nothing asks for it.
  exclusions: { exclusions: [] },
  sources: {
    records: [
      {
        id: "seed-001",
        kind: "article",
        seed: "001",
        file: "001_sample.txt",
        sha256: hashOf(ARTICLE),
        lines: linesOf(ARTICLE).length,
        language: "ar",
        genre: "news",
        title: { ar: "وصول جنود إلى مدينة المثال", en: "Soldiers arrive in Sample City" },
        published: {
          edtf: "2025-05-03",
          basis: "inferred",
          note: { en: "The day of the news itself.", ar: "يوم الخبر نفسه." },
        },
        search: {
          en: "Made up as a sample, so that no copy was looked for.",
          ar: "نص مصنوع للتمثيل، فلم تُطلب له نسخة.",
        },
        evidence: [
          { at: "001#L1", quote: "وصول جنود إلى مدينة المثال", translation: "Arrival of soldiers in Sample City" },
        ],
      },
    ],
  },
  actors: {
    records: [
      {
        id: "sample-army",
        kind: "armed-force",
        names: { en: "Sample Army", ar: "جيش المثال" },
        aliases: ["جيش المثال"],
      },
      {
        id: "sample-army-spokesperson",
        kind: "anonymous",
        names: {
          en: "Spokesperson of the Sample Army (unnamed, seed 001)",
          ar: "متحدث باسم جيش المثال (لم يُسمَّ، المقال 001)",
        },
        aliases: ["متحدث باسم جيش المثال"],
        label: { en: "spokesperson of the Sample Army", ar: "متحدث باسم جيش المثال" },
        partOf: "sample-army",
      },
    ],
  },
  places: {
    records: [
      {
        id: "sample-city",
        kind: "city",
        names: { en: "Sample City", ar: "مدينة المثال" },
        aliases: ["مدينة المثال"],
      },
    ],
  },
  timeline: {
    records: [
      {
        id: CLAIM,
        summary: {
          en: "A spokesperson of the Sample Army said that 12 soldiers had arrived in Sample City on 3 May 2025.",
          ar: "أفاد متحدث باسم جيش المثال بأن 12 جنديا بلغوا مدينة المثال في 3 مايو 2025.",
        },
        type: "deployment",
        modality: "actual",
        date: { edtf: "2025-05-03", basis: "stated" },
        actors: [{ actor: "sample-army", role: "agent" }],
        places: ["sample-city"],
        attribution: { speech: "indirect", claimants: ["sample-army-spokesperson"] },
        evidence: [
          {
            at: "001#L2",
            quote: "قال متحدث باسم جيش المثال إن 12 جنديا وصلوا إلى مدينة المثال في 3 مايو 2025",
            translation:
              "A spokesperson of the Sample Army said that 12 soldiers arrived in Sample City on May 3, 2025",
          },
        ],
      },
    ],
  },
};

const schema = (name: string, version: string) =>
  `https://cdn.jsdelivr.net/npm/iraq-coalition-data@${version}/schemas/v1/${name}.schema.json`;

const workflow = (version: string) => `# Checks the data against the articles in every change.
name: validate
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: actions/setup-node@395ad3262231945c25e8478fd5baf05154b1d79f # v6.1.0
        with:
          node-version: "24"
      - run: npx --yes iraq-coalition-data@${version} validate --seeds seeds --format github
`;

/**
 * A corpus to begin with, which validates: one made-up article, one claim, the actors and the place that it names, and a workflow.
 * @param version of this package, which the corpus then stands on
 * @returns text by path
 */
export const sampleCorpus = (version: string): Map<string, string> =>
  new Map([
    ...Object.entries(documents).map(([name, document]): [string, string] => [
      `data/${name}.json`,
      `${JSON.stringify({ $schema: schema(name, version), ...document }, undefined, 2)}\n`,
    ]),
    ["seeds/001_sample.txt", ARTICLE],
    [".github/workflows/validate.yml", workflow(version)],
  ]);
