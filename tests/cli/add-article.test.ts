import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOf } from "../../src/hash.js";
import { run } from "./command-line.js";

const ARTICLE = [
  "انسحاب قافلة من قاعدة عين الأسد",
  "السبت 17 يناير 2026",
  "",
  "قال متحدث باسم وزارة الدفاع العراقية إن قافلة من 40 شاحنة غادرت القاعدة.",
  "موقع أخبار المثال",
  "",
].join("\n");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-article-"));
  cpSync("data", join(folder, "data"), { recursive: true, filter: (path) => path !== join("data", "csv") });
  cpSync("seeds", join(folder, "seeds"), { recursive: true });
  writeFileSync(join(folder, "new.txt"), ARTICLE);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file of the corpus with its text. */
const corpus = () =>
  ["data", "seeds"].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), "utf8")]),
  );

const records = (name: string) =>
  (JSON.parse(readFileSync(join(folder, `data/${name}.json`), "utf8")) as { records: Record<string, unknown>[] })
    .records;

const ANSWERS = [
  ...["--title-en", "The withdrawal of a convoy from Ain al-Asad Air Base"],
  ...["--genre", "news"],
  ...["--search-en", "Not searched for.", "--search-ar", "لم يُبحث عنه."],
];
const add = (...args: string[]) => run(folder, "add:article", "new.txt", ...args);

describe("an article", () => {
  test("is registered with its text, its entry, its actor and their ids", async () => {
    const { status, stderr } = await add(
      "--yes",
      ...ANSWERS,
      "--publisher",
      "موقع أخبار المثال",
      "--publisher-en",
      "Sample News site",
    );
    expect(status, stderr).toBe(0);
    const file = "005_the_withdrawal_of_a_convoy_from.txt";
    expect(readFileSync(join(folder, "seeds", file), "utf8")).toBe(ARTICLE);
    expect(records("sources").find(({ id }) => id === "seed-005")).toMatchObject({
      file,
      sha256: hashOf(ARTICLE),
      lines: 5,
      published: { edtf: "2026-01-17", basis: "stated" },
      evidence: [
        { at: "005#L1", quote: "انسحاب قافلة من قاعدة عين الأسد" },
        { at: "005#L2", quote: "السبت 17 يناير 2026", translation: "Saturday 17 January 2026" },
        { at: "005#L5", quote: "موقع أخبار المثال" },
      ],
    });
    expect(records("actors").find(({ id }) => id === "article-005")).toMatchObject({ source: "seed-005" });
    const { stdout } = await run(folder, "validate", "--format", "json");
    const rules = (JSON.parse(stdout) as { issues: { rule: string }[] }).issues.map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(["coverage/complete"]));
    expect(stderr).toMatch(/005#L4 says/u);
    expect(stderr).toMatch(/next: add --at 005#L\d+, line by line/u);
  });

  test("is shown and not written with --dry-run", async () => {
    const before = corpus();
    const { status, stdout, stderr } = await add("--yes", "--dry-run", ...ANSWERS);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ id: "seed-005" }, { id: "article-005" }]);
    expect(corpus()).toEqual(before);
  });

  test("has all flags that are missing named at once", async () => {
    const before = corpus();
    const { status, stderr } = await add();
    expect(status).toBe(2);
    const flags = [...stderr.matchAll(/^ {2}(--[a-z-]+)/gmu)].map(([, flag]) => flag);
    expect(flags).toEqual([
      ...[
        "--title",
        "--title-en",
        "--genre",
        "--published",
        "--published-basis",
        "--published-quote",
        "--published-en",
      ],
      ...["--search-en", "--search-ar"],
    ]);
    expect(corpus()).toEqual(before);
  });

  test("needs neither a title nor a date", async () => {
    const { status, stderr } = await add("--no-title", "--no-published", ...ANSWERS.slice(2));
    expect(status, stderr).toBe(0);
    const entry = records("sources").find(({ id }) => id === "seed-005") ?? {};
    expect(Object.keys(entry)).not.toEqual(expect.arrayContaining(["title"]));
    expect(entry["file"]).toBe(`005_${hashOf(ARTICLE).slice(0, 16)}.txt`);
  });

  test.each([
    [
      "a date that is worked out without its note",
      ["--published", "2026-01", "--published-basis", "inferred"],
      2,
      "--published-note-en",
    ],
    [
      "words that the article does not have",
      ["--publisher", "موقع آخر", "--publisher-en", "Another site"],
      2,
      "does not have the words",
    ],
    ["a genre that there is not", ["--genre", "poem"], 1, 'genre is "poem"'],
  ])("is refused with %s", async (_, args, wanted, message) => {
    const before = corpus();
    const { status, stdout, stderr } = await add("--yes", ...ANSWERS, ...args);
    expect(stdout + stderr).toContain(message);
    expect(status).toBe(wanted);
    expect(corpus()).toEqual(before);
  });

  test.each([
    [
      "in another encoding",
      Buffer.from([0x31, 0x0a, 0xe3, 0xe1, 0x0a]),
      /new\.txt:2: this line is not UTF-8 → save it as UTF-8/u,
    ],
    ["with CR LF", ARTICLE.replaceAll("\n", "\r\n"), /lines that end with CR LF → save it as UTF-8 with LF line ends/u],
    ["without words", "\n\n", /new\.txt is empty/u],
  ])("is refused %s", async (_, text, message) => {
    writeFileSync(join(folder, "new.txt"), text);
    const { status, stderr } = await add("--yes", ...ANSWERS);
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test("is refused if it is there already, and its number is told", async () => {
    const [name = ""] = readdirSync(join(folder, "seeds")).filter((file) => file.startsWith("003"));
    cpSync(join(folder, "seeds", name), join(folder, "new.txt"));
    expect((await add("--yes", ...ANSWERS)).stderr).toMatch(
      /this text is there already: it is article 003, seeds\/003_/u,
    );
  });
});

/** A program of util-linux, which runs another one in a terminal of its own. */
const hasTerminal = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") === true;

/** Runs the command in a terminal: each text that appears is answered with keys. */
async function dialogue(answers: readonly (readonly [shown: string, keys: string])[]): Promise<number> {
  const cli = resolve("dist/src/cli/main.js");
  const child = spawn("script", ["-qefc", `'${process.execPath}' '${cli}' add:article new.txt`, "/dev/null"], {
    cwd: folder,
    env: { ...process.env, TERM: "xterm", COLUMNS: "200" },
  });
  const left = [...answers];
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    const [next] = left;
    if (next === undefined || !shown.includes(next[0])) return;
    left.shift();
    shown = "";
    child.stdin.write(next[1]);
  });
  const status = await new Promise<number>((done) => child.once("exit", (code) => done(code ?? -1)));
  expect(left).toEqual([]);
  return status;
}

const ENTER = "\r";

describe.skipIf(!hasTerminal)("in a terminal", () => {
  const first = [
    ["The title, as the article prints it", ENTER],
    ["The title in English", `The withdrawal of a convoy from Ain al-Asad Air Base${ENTER}`],
    ["What sort of text", ENTER],
    ["When it was published", ENTER],
    ["How that date is known", ENTER],
  ] as const;

  test("whoever accepts what is proposed registers the article", async () => {
    const status = await dialogue([
      ...first,
      ["The words of the article that give the date", ENTER],
      ["English of exactly these words", ENTER],
      ["The publisher or site", ENTER],
      ["The author", ENTER],
      ["What was searched for", `Not searched for.${ENTER}`],
      ["The same in Arabic", `لم يُبحث عنه.${ENTER}`],
      ["What a reader must know", ENTER],
    ]);
    expect(status).toBe(0);
    expect(records("sources").find(({ id }) => id === "seed-005")).toMatchObject({ published: { edtf: "2026-01-17" } });
  });

  test("Ctrl-C leaves everything as it was", async () => {
    const before = corpus();
    expect(await dialogue([...first, ["The words of the article that give the date", "\x03"]])).toBe(2);
    expect(corpus()).toEqual(before);
  });
});
