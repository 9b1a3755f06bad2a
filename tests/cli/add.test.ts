import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { hashOf } from "../../src/hash.js";
import { type Outcome, run } from "./command-line.js";
import { CLEAR, CTRL_C, DOWN, ENTER, inTerminal, SPACE } from "./terminal.js";

/** The small corpus that `init` writes, with another line in its article. */
const LINE = "وأضاف متحدث باسم جيش المثال أن أكثر من 30 جنديا سيغادرون مدينة المثال في 10 مايو 2025.";
const QUOTE = LINE.replace(/\.$/u, "");
const AT = "001#L3";

let folder: string;
const path = (name: string) => join(folder, name);
const folders: string[] = [];
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const json = (name: string) => JSON.parse(readFileSync(path(`data/${name}.json`), "utf8"));
const write = (name: string, document: unknown) =>
  writeFileSync(path(`data/${name}.json`), `${JSON.stringify(document, undefined, 2)}\n`);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-add-"));
  folders.push(folder);
  expect((await run(folder, "init")).status).toBe(0);
  const article = `${readFileSync(path("seeds/001_sample.txt"), "utf8")}${LINE}\n`;
  writeFileSync(path("seeds/001_sample.txt"), article);
  const sources = json("sources");
  Object.assign(sources.records[0], { sha256: hashOf(article), lines: 3 });
  write("sources", sources);
});

/** Everything in the folder, as one text. */
const state = () =>
  ["data", "seeds"]
    .flatMap((name) => readdirSync(path(name)).map((file) => `${name}/${file}`))
    .sort()
    .map((file) => `${file}\n${readFileSync(path(file), "utf8")}`)
    .join("\n");

const flags = (changes: Record<string, string | undefined> = {}): string[] => {
  const given: Record<string, string | undefined> = {
    at: AT,
    dataset: "timeline",
    quote: QUOTE,
    translation:
      "A spokesperson of the Sample Army added that more than 30 soldiers will leave Sample City on May 10, 2025",
    id: "2025-05-10-soldiers-to-leave-sample-city",
    "summary-en":
      "A spokesperson of the Sample Army said on 3 May 2025 that more than 30 soldiers would leave Sample City on 10 May 2025.",
    "summary-ar":
      "قال متحدث باسم جيش المثال في 3 مايو 2025 إن ما يزيد على 30 جنديا سيخرجون من مدينة المثال يوم 10 مايو 2025.",
    ...changes,
  };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
};
const FIELDS = ["type=withdrawal", "date=2025-05-10", "actors=sample-army:agent", "places=sample-city"].flatMap(
  (one) => ["--set", one],
);

const add = (...args: string[]): Promise<Outcome> => run(folder, "add", ...args);

describe("add with flags", () => {
  test("writes a record that validates, with its id, and says what belongs to the commit", async () => {
    expect((await run(folder, "validate")).stdout).toContain("no record and no exclusion accounts for line 3");
    const { status, stdout, stderr } = await add(...flags(), ...FIELDS, "--yes");
    expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("git add data/ids.json data/timeline.json");
    // The timeline has no field for how many soldiers there are.
    expect(stderr).toMatch(/no field holds what its quotes say here: .*30/u);
    expect(await run(folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(json("ids").issued.timeline).toContain("2025-05-10-soldiers-to-leave-sample-city");
    const [, record] = json("timeline").records;
    expect(record).toMatchObject({
      modality: "planned",
      date: { edtf: "2025-05-10", basis: "stated" },
      attribution: { speech: "indirect", claimants: ["sample-army-spokesperson"] },
      evidence: [{ at: AT, quote: QUOTE }],
    });
  });

  test("refuses what validation objects to, in the usual words, and writes nothing", async () => {
    const before = state();
    const wrong = String(flags()[11]).replace("30", "40");
    const { status, stdout, stderr } = await add(...flags({ "summary-en": wrong }), ...FIELDS, "--yes");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^data\/timeline\.json:\d+:\d+ {2}error {2}summary\/says /mu);
    expect(stderr).toContain("nothing was written");
    expect(state()).toBe(before);
  });

  test("lists every answer that is missing, with what it proposes", async () => {
    const before = state();
    const { status, stderr } = await add(...flags({ id: undefined, "summary-ar": undefined }));
    expect(status).toBe(2);
    for (const flag of ["--set type=…", "--set modality=…", "--speech and --claimant", "--summary-ar", "--id"])
      expect(stderr).toContain(flag);
    expect(stderr).toMatch(/--set modality=….*proposed: planned/u);
    expect(stderr).toContain("proposed: indirect: sample-army-spokesperson");
    expect(state()).toBe(before);
  });

  test("asks why a date is so that no quote gives, and says which dates the quotes give", async () => {
    const dated = FIELDS.map((one) => one.replace("2025-05-10", "2025-06-11"));
    const { status, stderr } = await add(...flags(), ...dated, "--yes");
    expect(status, stderr).toBe(2);
    expect(stderr).toMatch(/--set date\.note=….*No quote gives 2025-06-11.*proposed: 2025-05-10/u);
  });

  test("shows what is read on a line if nothing else is given", async () => {
    const { status, stdout } = await add("--at", AT);
    expect(status).toBe(2);
    expect(stdout).toMatch(/number +more-than 30 جنديا/u);
    expect(stdout).toMatch(/date +2025-05-10, stated/u);
    expect(stdout).toMatch(/name +sample-city \(Sample City\)/u);
    expect(stdout).toMatch(/saying +said by sample-army-spokesperson/u);
  });

  test("shows with --dry-run what it would write, and writes nothing", async () => {
    const before = state();
    const { status, stdout, stderr } = await add(...flags(), ...FIELDS, "--yes", "--dry-run");
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: "2025-05-10-soldiers-to-leave-sample-city", type: "withdrawal" });
    expect(stderr).toContain("would be written: ");
    expect(state()).toBe(before);
  });

  test("takes a whole record from a file", async () => {
    const { stdout } = await add(...flags(), ...FIELDS, "--yes", "--dry-run");
    writeFileSync(path("record.json"), stdout);
    const { status, stderr } = await add("--dataset", "timeline", "--record", "record.json");
    expect(status, stderr).toBe(0);
    expect((await run(folder, "validate")).status).toBe(0);
  });

  test("names a record that says the same, with the relation that it seems to have", async () => {
    expect((await add(...flags(), ...FIELDS, "--yes")).status).toBe(0);
    const { stderr } = await add(...flags({ id: "2025-05-10-told-again" }), ...FIELDS, "--yes", "--dry-run");
    expect(stderr).toContain("2025-05-10-soldiers-to-leave-sample-city: it is about the same");
  });

  test("gives a relation to a record that is there", async () => {
    const [{ id }] = json("timeline").records;
    const { status, stderr } = await add(...flags(), ...FIELDS, "--relation-from", `${id}:reason-for`, "--yes");
    expect(status, stderr).toBe(0);
    const written = json("timeline").records.find((record: { id: string }) => record.id === id);
    expect(written.relations).toEqual([{ type: "reason-for", to: "2025-05-10-soldiers-to-leave-sample-city" }]);
  });

  test.each([
    ["there is no line 001#L9", { at: "001#L9", quote: undefined }],
    ['there is no dataset "time-line"', { dataset: "time-line" }],
    ["does not have the words", { quote: "ليس في المقال" }],
  ])("says %j", async (words, changes) => {
    const { status, stderr } = await add(...flags(changes), ...FIELDS, "--yes");
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(words) });
  });

  test("says which part of an answer is wrong", async () => {
    const { status, stderr } = await add(...flags(), "--set", "duration=many years");
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("duration: ") });
  });
});

describe("add:exclusion", () => {
  test("leaves words out with a reason", async () => {
    const { status, stderr } = await run(folder, "add:exclusion", "--at", AT, "--reason", "out-of-scope");
    expect(status, stderr).toBe(0);
    expect(json("exclusions").exclusions).toEqual([{ at: AT, reason: "out-of-scope" }]);
    expect((await run(folder, "validate")).status).toBe(0);
  });

  test.each([
    ["there is no reason", ["--at", AT, "--reason", "dull"], 2],
    ["the words are not on 001#L3", ["--at", AT, "--words", "ليس هنا", "--reason", "heading"], 1],
    ["a record quotes", ["--at", "001#L2", "--reason", "heading"], 1],
  ])("refuses: %s", async (words, args, expected) => {
    const before = state();
    const { status, stdout, stderr } = await run(folder, "add:exclusion", ...args);
    expect({ status, said: stdout + stderr }).toEqual({ status: expected, said: expect.stringContaining(words) });
    expect(state()).toBe(before);
  });
});

describe.skipIf(!existsSync("/usr/bin/script"))("add in a terminal", () => {
  const ID = "2025-05-10-typed-by-hand";
  const fromLine: [string, string][] = [
    ["Which line?", ENTER],
    ["is to be recorded?", ENTER],
    ["What kind of claim", ENTER],
    ["Which words say it?", `${SPACE}${ENTER}`],
    ["Enter to quote these", ENTER],
    ["English of exactly", `${flags()[7]}${ENTER}`],
    ["another line as well?", ENTER],
    // The date that the words give is marked already.
    ["do the words give too?", ENTER],
    ["type: The kind of event", ENTER],
    ["modality: Whether", ENTER],
    ["date: When it happened", ENTER],
    ["actors: Who takes part", `y${ENTER}`],
    ["actor: The actor", `sample-army${ENTER}`],
    ["role: The actor's role", ENTER],
    ["Another one?", ENTER],
    ["places: Where", ENTER],
    ["that is not proposed?", ENTER],
    ["Who says it?", ENTER],
    ["plain sentence of your own", `${flags()[11]}${ENTER}`],
    ["The same in Arabic", `${flags()[13]}${ENTER}`],
    ["The id", `${ID}${ENTER}`],
    ["It validates. Write it?", ENTER],
  ];

  test("asks from the line to the record, and writes it", async () => {
    const { status, shown } = await inTerminal(folder, ["add"], fromLine);
    expect(status, shown).toBe(0);
    expect(await run(folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
    const record = json("timeline").records.at(-1);
    expect(record).toMatchObject({ date: { edtf: "2025-05-10", basis: "stated" }, places: ["sample-city"] });
    // What is typed takes the place of what is proposed.
    expect(record.id).toBe(ID);
  }, 60_000);

  test("asks nothing that flags answer, and lets an answer be changed though everything validates", async () => {
    const given = [...flags({ "summary-en": undefined, "summary-ar": undefined }), ...FIELDS];
    const { status, shown } = await inTerminal(
      folder,
      ["add", ...given, "--set", "modality=planned"],
      [
        ["do the words give too?", ENTER],
        ["Who says it?", ENTER],
        ["plain sentence of your own", `${flags()[13]}${ENTER}`],
        ["It must be in English", `${CLEAR}${flags()[11]}${ENTER}`],
        ["The same in Arabic", `${flags()[13]}${ENTER}`],
        ["It validates. Write it?", `n${ENTER}`],
        ["What now?", ENTER],
        ["Which field?", `${DOWN.repeat(10)}${ENTER}`],
        ["The id:", `${ID}${ENTER}`],
        ["It validates. Write it?", ENTER],
      ],
    );
    expect(status, shown).toBe(0);
    expect(json("timeline").records.at(-1).id).toBe(ID);
    expect(await run(folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
  }, 60_000);

  test.each([3, 9, 21])(
    "leaves nothing after Ctrl-C at question %i",
    async (at) => {
      const before = state();
      const [words] = fromLine[at] as [string, string];
      const { status, shown } = await inTerminal(folder, ["add"], [...fromLine.slice(0, at), [words, CTRL_C]]);
      expect(status, shown).toBe(2);
      expect(shown).toContain("stopped; nothing was written");
      expect(state()).toBe(before);
    },
    60_000,
  );
});
