import { expect, test } from "vitest";
import { run, table } from "../scripts/kill/run.js";
import { type Writer, writers } from "../scripts/kill/writers.js";

const named = (...names: string[]) => writers.filter(({ name }) => names.includes(name));

test("a command that is killed leaves the old files or the new ones, and its next run all new and nothing else", async () => {
  const rows = await run(named("validate --fix", "init"), { seed: 1, count: 5 });
  expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  expect(table(rows)).toContain("validate --fix");
}, 300_000);

test("a program that writes half of its work before it dies is found out", async () => {
  const [like] = named("init");
  const script = `
    import { mkdir, rename, writeFile } from "node:fs/promises";
    await mkdir("new", { recursive: true });
    await writeFile("new/a", "half");
    await rename("new/a", "new/b");
    await writeFile("new/a", "whole");`;
  const half: Writer = { ...(like as Writer), command: ["--input-type=module", "--eval", script] };
  const [row] = await run([half], { seed: 1, count: 12 });
  expect(row?.faults.join("\n")).toContain("new/a is neither old nor new");
}, 300_000);
