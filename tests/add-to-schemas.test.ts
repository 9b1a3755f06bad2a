import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatted } from "../scripts/formatted.js";
import { type NewTerm, withTerm } from "../scripts/new-term.js";
import { Clone } from "./clone.js";

const EVACUATION: NewTerm = {
  field: "type",
  term: "evacuation",
  en: "people are brought to safety",
  ar: "إجلاء أشخاص",
  words: [],
};

/** A change of schemas/timeline.ts, or of another file. */
const changed = (term: Partial<NewTerm>, path = "schemas/timeline.ts") =>
  formatted(path, withTerm(path, readFileSync(path, "utf8"), { ...EVACUATION, ...term }));

describe("a term", () => {
  test("is one more line, and the rest stays as it is", () => {
    const before = readFileSync("schemas/timeline.ts", "utf8");
    const line = '        evacuation: words("people are brought to safety", "إجلاء أشخاص"),\n';
    const after = changed({});
    expect(after).toContain(line);
    expect(after.replace(line, "")).toBe(before);
  });

  test("of a vocabulary that quotes name has the words that are looked for", () => {
    const after = changed({ field: "outcome", term: "missing", words: ["مفقود فقد"] }, "schemas/casualty-figures.ts");
    expect(after).toMatch(/missing: named\(words\(.*?\), "مفقود فقد"\)/su);
    const apart = { field: "outcome", term: "missing", words: ["مفقود", "فقد"] };
    expect(changed(apart, "schemas/casualty-figures.ts")).toBe(after);
  });

  test.each([
    ["is there already", { term: "war" }, "has the term war already"],
    ["is nearly one that is there", { term: "withdrawals" }, "withdrawals is nearly withdrawal"],
    ["has the meaning of another", { en: "forces leave" }, "the term withdrawal of type has this meaning already"],
    ["is no term", { term: "Evacuation!" }, "use small letters"],
    ["has no Arabic", { ar: "evacuation" }, "a meaning in English and in Arabic"],
    ["has words that nobody looks for", { words: ["إجلاء"] }, "leave out --words"],
    ["is for a field that there is not", { field: "typ" }, "has no field typ"],
    ["is for a vocabulary of several datasets", { field: "modality" }, "are not in schemas/timeline.ts"],
  ])("that %s is refused", (_, term, message) => {
    expect(() => changed(term)).toThrow(message);
  });

  test("that a program is to find is refused without words", () => {
    expect(() => changed({ field: "outcome", term: "missing" }, "schemas/casualty-figures.ts")).toThrow("with --words");
  });
});

describe("a dataset", () => {
  const flags = {
    "--name": "hostage-figures",
    "--record": "HostageFigure",
    "--title-en": "Hostage figures",
    "--title-ar": "أعداد الرهائن",
    "--about-en": "A number of hostages, as one source gives it.",
    "--about-ar": "عدد رهائن، كما يورده مصدر واحد.",
  };
  let clone: Clone;
  const npm = (script: string, ...args: string[]) => clone.run(["npm", "run", "--silent", script, "--", ...args]);
  beforeAll(() => {
    clone = new Clone();
    clone.commit();
  });
  afterAll(() => clone.remove());

  test("needs its flags, all of which are named", async () => {
    const { status, stderr } = await npm("add:dataset");
    expect(status).toBe(2);
    expect(Object.keys(flags).filter((flag) => !stderr.includes(`${flag} (`))).toEqual([]);
  });

  test.each(["add:dataset", "add:term"])("%s says with --help what its flags are", async (script) => {
    const { status, stdout } = await npm(script, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^npm run add:\w+ -- \[flags\]\n\n(?: {2}--[a-z-]+ +\S.*\n){6,}$/u);
  });

  test("compiles and validates, and is in the style of the repository", async () => {
    const { status, stderr } = await npm("add:dataset", ...Object.entries(flags).flat());
    expect(status, stderr).toBe(0);
    const files = clone
      .git("status", "--porcelain")
      .split("\n")
      .map((line) => line.slice(3));
    expect(files.filter((file) => file !== "").sort()).toEqual([
      ...["data/hostage-figures.json", "data/ids.json", "schemas/hostage-figures.ts", "schemas/index.ts"],
    ]);
    expect(await npm("compile")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(await npm("validate")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect((await clone.run(["npx", "biome", "check", ...files.filter((file) => file.endsWith(".ts"))])).status).toBe(
      0,
    );
  });

  test("is not written twice", async () => {
    expect((await npm("add:dataset", ...Object.entries(flags).flat())).stderr).toContain(
      "hostage-figures has this name",
    );
  });
});
