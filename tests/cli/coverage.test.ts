import { afterEach, beforeEach, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { object, PAIR } from "./breaking.js";
import { run } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

test("coverage counts lines, numbers and dates, and draws each article", async () => {
  const { status, stdout } = await run(copy.folder, "coverage");
  expect(status).toBe(0);
  const printed = stdout.split("\n");
  for (const { name, text } of (await copy.read()).seeds) {
    const seed = name.slice(0, 3);
    const lines = text.trimEnd().split("\n");
    const [counts, drawing] = printed.filter((line) => line.startsWith(`${seed} `));
    const [quoted, excluded, open] = (counts ?? "").split(/ +/u).slice(2).map(Number);
    expect(open).toBe(0);
    expect((quoted ?? 0) + (excluded ?? 0)).toBe(lines.filter((line) => line.trim() !== "").length);
    expect(drawing?.slice(5).replace(/[█░]/gu, "x")).toBe(
      lines.map((line) => (line.trim() === "" ? " " : "x")).join(""),
    );
  }
  expect(stdout).not.toMatch(/^open/mu);
});

test("coverage names what is open and exits 1", async () => {
  let at = "";
  await copy.editExclusions((list) => {
    const line = list.find(({ words }) => words === undefined);
    at = line?.at ?? "";
    return list.filter((exclusion) => exclusion !== line);
  });
  const { status, stdout } = await run(copy.folder, "coverage");
  expect(status).toBe(1);
  const open = stdout.split("\n").filter((line) => line.startsWith("open"));
  expect(open[0]).toMatch(/^open {2}\d{3}#L\d+:\d+ {2}line {2}\u2068«.+»\u2069$/u);
  expect(open.filter((line) => !line.startsWith(`open  ${at}:`))).toEqual([]);
});

test("coverage notes a number in a quote that no field holds, and exits 0 all the same", async () => {
  const isTold = (line: string) => /^note .*«153».* in no field of isis-attacks-iraq-syria-2024-h1$/u.test(line);
  const before = await run(copy.folder, "coverage");
  expect(before.stdout.split("\n").some(isTold)).toBe(false);
  await copy.editRecord("attack-statistics", PAIR.halfYear, (record) => {
    object(record["quantity"])["value"] = 135;
  });
  const { status, stdout } = await run(copy.folder, "coverage");
  expect(status).toBe(0);
  expect(stdout.split("\n").filter(isTold)).toHaveLength(1);
  const notes = (text: string) => text.match(/^note /gmu)?.length;
  const counted = (text: string) =>
    ["numbers", "dates"]
      .map((what) => Number(new RegExp(`^ +${what} +\\d+ +(\\d+) `, "gmu").exec(text.split("\ntotal")[1] ?? "")?.[1]))
      .reduce((all, one) => all + one, 0);
  expect(counted(stdout)).toBe(notes(stdout));
});

test("coverage says nothing of data that it could not read", async () => {
  await copy.write("data/timeline.json", "{");
  const { status, stdout, stderr } = await run(copy.folder, "coverage");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("data/timeline.json");
});
