/** The commands of CONTRIBUTING.md, section by section, each in a copy of the repository and after what its reader does first. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Clone } from "./clone.js";

const page = readFileSync("CONTRIBUTING.md", "utf8");

/** Several minutes, since some sections build or run tests. */
const LONG = 300_000;

/** The blocks of commands of a section. */
function blocksOf(title: string): string[] {
  const [, section = ""] = new RegExp(`\\n## ${title}\\n(.*?)(?=\\n## |$)`, "su").exec(page) ?? [];
  return [...section.matchAll(/```sh\n(.*?)```/gsu)].map(([, block = ""]) => block);
}

let clone: Clone;
beforeAll(async () => {
  clone = new Clone();
  expect(await clone.run(["npm", "run", "--silent", "compile"])).toMatchObject({ status: 0 });
  clone.commit();
}, LONG);
afterAll(() => clone.remove());

/** Takes a record out of a data file and the ledger of ids, as if nobody had made it. */
function takeOut(dataset: string, id: string): void {
  const change = (name: string, made: (document: Record<string, unknown>) => unknown) =>
    clone.write(
      `data/${name}.json`,
      `${JSON.stringify(made(JSON.parse(clone.read(`data/${name}.json`))), undefined, 2)}\n`,
    );
  change(dataset, (document) => ({
    ...document,
    records: (document["records"] as { id: string }[]).filter((record) => record.id !== id),
  }));
  change("ids", (document) => {
    const issued = document["issued"] as Record<string, string[]>;
    return { ...document, issued: { ...issued, [dataset]: issued[dataset]?.filter((one) => one !== id) } };
  });
}

const changeset = () =>
  clone.write(".changeset/what-changed.md", '---\n"iraq-coalition-data": patch\n---\n\nA figure is corrected.\n');

interface Section {
  title: string;
  /** what the reader does before the first command */
  first?: () => void;
  /** what is true afterwards */
  shows?: () => void;
}

/** Questions in a terminal, which tests/cli/add.test.ts and changesets itself answer. */
const ASKING = new Map([["npm run changeset", changeset]]);

const DATA = ["data/timeline.json", "data/ids.json", "data/exclusions.json"];
let before: string[];

const SECTIONS: Section[] = [
  { title: "Before you begin" },
  {
    title: "Correct a figure",
    first: () => clone.edit("data/attack-statistics.json", '"en": "\\"This year\\"', '"en": "\\"In this year\\"'),
  },
  {
    title: "Add a record",
    first: () => {
      before = DATA.map((name) => clone.read(name));
      takeOut("timeline", "2003-us-invades-iraq-seed-004");
    },
    // The example makes the very record that was there.
    shows: () => expect(DATA.map((name) => clone.read(name))).toEqual(before),
  },
  {
    title: "Add an article",
    first: () =>
      clone.write(
        "article.txt",
        "وصول جنود إلى مدينة المثال\nقال متحدث إن 12 جنديا وصلوا إلى مدينة المثال في 3 مايو 2025.\n",
      ),
    shows: () => expect(clone.read("data/sources.json")).toContain('"en": "Soldiers arrive in Sample City"'),
  },
  {
    title: "Teach the reader a phrase",
    first: () => {
      const [, entry = ""] = /```ts\n(.*?)\n```/su.exec(page) ?? [];
      const list = clone.read("src/arabic/hedge-words.ts");
      const start = list.indexOf("[\n", list.indexOf("const BEFORE")) + 2;
      clone.write("src/arabic/hedge-words.ts", `${list.slice(0, start)}  ${entry}\n${list.slice(start)}`);
    },
  },
  { title: "Add a term", shows: () => expect(clone.read("schemas/v1/timeline.schema.json")).toContain("evacuation") },
  { title: "Add a rule" },
  {
    title: "Add a dataset",
    shows: () => expect(clone.read("schemas/v1/hostage-figures.schema.json")).toContain("Hostage figures"),
  },
];

test("every section that tells what to type is run here", () => {
  const told = [...page.matchAll(/\n## (.+)\n/gu)]
    .map(([, title = ""]) => title)
    .filter((title) => blocksOf(title).length > 0);
  expect(SECTIONS.map(({ title }) => title)).toEqual(told.filter((title) => title !== "Commits and releases"));
});

describe.each(SECTIONS)("$title", ({ title, first, shows }) => {
  test(
    "its commands do what it says",
    async () => {
      clone.git("checkout", "--quiet", ".");
      clone.git("clean", "--quiet", "--force", "-d");
      first?.();
      for (const block of blocksOf(title)) {
        const lines = block
          .replaceAll("\\\n", " ")
          .split("\n")
          .filter((line) => line.trim() !== "");
        for (const line of lines) {
          const asked = ASKING.get(line);
          if (asked !== undefined) {
            asked();
            continue;
          }
          const { status, stdout, stderr } = await clone.run(["bash", "-c", line]);
          // diff tells by its status that something changed.
          const isFine = status === 0 || (status === 1 && line.startsWith("npm run diff"));
          expect(isFine, `${line}\n${stdout}${stderr}`).toBe(true);
        }
      }
      shows?.();
    },
    LONG,
  );
});
