import { afterEach, beforeEach, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { run } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

const add = (...args: string[]) => run(copy.folder, "add:entry", ...args);

test("a place is written with its id, and validates", async () => {
  const flags = ["--kind", "city", "--en", "Baquba", "--ar", "بعقوبة", "--set", "within=diyala-governorate"];
  const { status, stderr } = await add("places", "--id", "baquba-city", ...flags);
  expect(status, stderr).toBe(0);
  expect((await copy.records("places")).find(({ id }) => id === "baquba-city")).toEqual({
    id: "baquba-city",
    kind: "city",
    names: { en: "Baquba", ar: "بعقوبة" },
    aliases: [],
    within: "diyala-governorate",
  });
  expect(await run(copy.folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("an actor may be known by words of one article or line alone", async () => {
  const flags = ["--kind", "armed-force", "--en", "Southern Command", "--ar", "قيادة الجنوب"];
  const mentions = ["--mention", "001=القيادة", "--mention", "000#L2=القوات"];
  const { status, stdout, stderr } = await add(
    "actors",
    "--id",
    "southern-command",
    ...flags,
    ...mentions,
    "--dry-run",
  );
  expect(JSON.parse(stdout), stderr).toMatchObject({
    mentions: [
      { words: "القيادة", at: "001" },
      { words: "القوات", at: "000#L2" },
    ],
  });
  // The first is on a line of its article, the second not on that line.
  expect(status).toBe(1);
  expect(stderr).toContain('000#L2 has no "القوات"');
  expect(stderr).not.toContain('001 has no "القيادة"');
});

test("what is missing is named at once, for the kind of entry that it is", async () => {
  const { status, stderr } = await add("sources", "--kind", "outside");
  expect(status).toBe(2);
  const flags = [...stderr.matchAll(/^ {2}(--\S+(?: [a-z.A-Z]+=…)?)/gmu)].map(([, flag]) => flag);
  expect(flags).toEqual([
    "--id",
    ...["language", "url", "outlet", "seen", "says.en", "says.ar"].map((path) => `--set ${path}=…`),
  ]);
});

test("the id that is proposed ends as the ids of its registry do", async () => {
  expect((await add("places", "--kind", "city", "--en", "Tal ‘Afar", "--ar", "تلعفر")).stderr).toContain(
    "such as tal-afar-city",
  );
});

test.each([
  ["a kind that there is not", ["places", "--kind", "town", "--id", "baquba-town"], 1, "file/schema"],
  [
    "an alias that no article has",
    ["places", "--kind", "city", "--id", "baquba-city", "--alias", "بعقوبتنا"],
    1,
    "alias/in-article",
  ],
  ["an id that another record has", ["places", "--kind", "country", "--id", "iraq-country"], 1, "id/unique"],
  ["a registry that there is not", ["towns"], 2, "there is no registry"],
])("%s is refused, and nothing is written", async (_, args, wanted, message) => {
  const before = [await copy.text("data/places.json"), await copy.text("data/ids.json")];
  const { status, stdout, stderr } = await add(...args, "--en", "Baquba", "--ar", "بعقوبة");
  expect(stdout + stderr).toContain(message);
  expect(status).toBe(wanted);
  expect([await copy.text("data/places.json"), await copy.text("data/ids.json")]).toEqual(before);
});
