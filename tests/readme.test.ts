import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { documentRecords } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import type { JsonObject } from "../src/corpus/values.js";
import { anchor } from "../src/publishing/markdown.js";
import { withFigures } from "../src/publishing/readme.js";
import type { bounds } from "../src/quantity.js";
import { Copy, schemas } from "./corpus.js";

const readme = await readFile("README.md", "utf8");
const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
const manifest = JSON.parse(await readFile("package.json", "utf8")) as { engines: { node: string } };

/** The parts of a record that README.md shows. */
interface Told {
  id: string;
  summary: { en: string };
  period: { edtf: string };
  quantity: Parameters<typeof bounds>[0] & { value?: number };
  attribution: JsonObject;
  evidence: { at: string; quote: string; translation: string }[];
}

const told = (dataset: string) => documentRecords(corpus, dataset) as unknown as Told[];

function attackStatistic(id: string): Told {
  const record = told("attack-statistics").find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`README.md tells of ${id}, which is no longer in the data`);
  return record;
}

/** The cells of a Markdown table after its head and the line below it. */
const rows = (page: string) =>
  [...page.matchAll(/^\| (?!---)(.*) \|$/gmu)].map(([, cells = ""]) => cells.split(" | ").map((cell) => cell.trim()));

/** What a page says under a heading, up to the next heading of the same or a higher level. */
const chapter = (page: string, heading: string) => {
  const level = heading.indexOf(" ");
  const start = page.indexOf(`\n${heading}\n`);
  expect(start, `there is no heading “${heading}”`).toBeGreaterThan(-1);
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, "mu"));
  return end === -1 ? rest : rest.slice(0, end);
};

describe("the numbers", () => {
  test("that follow from the data are those of the data", () => {
    const written = readme.split("\n");
    const wrong = withFigures(readme, corpus)
      .split("\n")
      .flatMap((line, at) => (line === written[at] ? [] : [`README.md:${at + 1} must say: ${line}`]));
    expect(wrong, "run npm run build and commit what it writes").toEqual([]);
  });

  test("follow a change of the data", async () => {
    const copy = await Copy.ofData();
    const before = await copy.read();
    await copy.edit("timeline", (records) => records.pop());
    const after = await copy.read();
    copy.remove();
    const claims = (text: string) => Number(/\*\*(\d+) claims/u.exec(text)?.[1]);
    const inTimeline = (text: string) =>
      Number(
        rows(text)
          .find(([name]) => name?.includes("`timeline`"))
          ?.at(-1),
      );
    const [first, second] = [withFigures(readme, before), withFigures(readme, after)];
    expect(claims(second)).toBe(claims(first) - 1);
    expect(inTimeline(second)).toBe(inTimeline(first) - 1);
  });

  test("have their places, or the missing place is named", () => {
    expect(() => withFigures(readme.replace(" claims**", " things**"), corpus)).toThrow(
      /no place for “\*\*\d+ claims/u,
    );
  });

  test("that come from a record are those of the record", () => {
    const halfYear = attackStatistic("isis-attacks-iraq-syria-2024-h1");
    const wholeYear = attackStatistic("isis-attacks-2023");
    const said = chapter(readme, "## Five things to know before you use a number");
    expect(said).toContain(`"More than ${halfYear.quantity.value}" is not ${halfYear.quantity.value}`);
    expect(said).toContain(`more than ${halfYear.quantity.value} attacks in the first six months of 2024`);
    expect(said).toContain(`about ${wholeYear.quantity.value} in all of ${wholeYear.period.edtf}`);
    expect([halfYear.quantity.qualifier, halfYear.period.edtf]).toEqual(["more-than", "2024-01/2024-06"]);
    expect(wholeYear.quantity.qualifier).toBe("approximately");
    const mentions = told("troop-counts").filter(({ quantity }) => quantity.value === 2500);
    expect(said).toContain("Several articles mention the 2,500 US soldiers in Iraq");
    expect(mentions.length).toBeGreaterThan(1);
  });

  test("that a manifest or another page also gives are the same there", async () => {
    expect(manifest.engines.node).toBe(`>=${/Node ([\d.]+) or later/u.exec(readme)?.[1]}`);
    const verification = await readFile("docs/verification.md", "utf8");
    const [, rate] = /\*\*([\d.]+) %\*\*/u.exec(readme) ?? [];
    const total = rows(chapter(verification, "### Fields that words support")).at(-1) ?? [];
    const [made = 0, caught = 0, asTrue = 0] = total.slice(1).map((cell) => Number(cell.replace(",", "")));
    // Never rounded up, as npm run mutate prints it.
    expect(rate).toBe((Math.floor((1000 * caught) / (made - asTrue)) / 10).toFixed(1));
    const [, records, fields] = /(\d+) records drawn at random.*?([\d,]+) fields/u.exec(readme) ?? [];
    expect(fields).toBeDefined();
    expect(verification).toContain(`${records} records drawn at random, with ${fields} fields`);
    expect(await readFile("docs/method.md", "utf8")).toContain(`${records} records drawn at random, ${fields} fields`);
  });
});

test("the claim that it shows is the one in the data", () => {
  const said = new Map(rows(chapter(readme, "## One claim")).map(([name = "", text = ""]) => [name, text]));
  const [, id = ""] = /`([a-z0-9-]+)`/u.exec(said.get("Record") ?? "") ?? [];
  const record = attackStatistic(id);
  const [{ at, quote, translation } = { at: "", quote: "", translation: "" }] = record.evidence;
  const source = documentRecords(corpus, "sources").find(({ id }) => id === `seed-${at.split("#")[0]}`);
  const claimant = documentRecords(corpus, "actors").find(({ id }) =>
    [record.attribution["claimants"]].flat().includes(id),
  );
  expect(said.get("Who says it")).toContain((claimant?.["names"] as { en: string } | undefined)?.en);
  expect(record.attribution["speech"]).toBe("indirect");
  expect(said.get("Who says it")).toContain(`\`${source?.["id"]}\``);
  expect(said.get("About when")?.slice(0, 4)).toBe(record.period.edtf.slice(0, 4));
  const published = new Date(String((source?.["published"] as { edtf: string } | undefined)?.edtf));
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(published);
  expect(said.get("About when")).toContain(`up to the article of ${day}`);
  expect(said.get("Hedge")).toContain(`\`${record.quantity.qualifier}\`: about ${record.quantity.value}`);
  expect(said.get("Arabic quote")).toContain(`>${quote}<`);
  expect(said.get("Translation")).toBe(`"${translation}" (translated)`);
  expect(said.get("Summary")).toBe(record.summary.en);
});

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/analysts.md", "docs/verification.md", "CODEBOOK.md"])(
  "every link in %s leads to a file, and to a heading that it has",
  async (page) => {
    const text = await readFile(page, "utf8");
    const targets = [...text.matchAll(/\]\(([^)#\s]*)(#[^)\s]*)?\)/gu)].filter(
      ([, file]) => !/^https?:/u.test(file ?? ""),
    );
    const broken: string[] = [];
    for (const [, file = "", heading] of targets) {
      const path = new URL(
        file === "" ? (page.split("/").at(-1) ?? "") : file,
        new URL(page, "file:///"),
      ).pathname.slice(1);
      if (!existsSync(path)) broken.push(path);
      else if (heading !== undefined) {
        const headings = [...(await readFile(path, "utf8")).matchAll(/^#+ (.+)$/gmu)].map(([, name = ""]) =>
          anchor(name),
        );
        if (!headings.includes(heading)) broken.push(`${path}${heading}`);
      }
    }
    expect(broken).toEqual([]);
  },
);

test("the tables of docs/verification.md add up", async () => {
  const verification = await readFile("docs/verification.md", "utf8");
  for (const heading of ["### Fields that words support", "### What takes judgement"]) {
    const counts = rows(chapter(verification, heading))
      .filter(([name]) => name !== "What was changed")
      .map(([, ...cells]) => cells.map((cell) => Number(cell.replace(",", ""))));
    const total = counts.pop() ?? [];
    expect(total.length, heading).toBeGreaterThan(1);
    expect(total.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0))).toEqual(total);
  }
});
