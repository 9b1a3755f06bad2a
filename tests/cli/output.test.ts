import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { PAIR, withoutPlaces, withoutStop } from "./breaking.js";
import { inShell, run } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

/** The commands that write most to standard output, over a copy with problems. */
const LOUD = [
  ...["pretty", "github", "json", "sarif"].map((format) => ["validate", "--format", format]),
  ["coverage"],
  ["show", PAIR.halfYear],
  ["explain"],
  ["explain", "grounding/hedge"],
  ["--help"],
  ["validate", "--help"],
  ["--version"],
];

describe.skipIf(process.platform === "win32")("standard output", () => {
  beforeEach(async () => {
    await withoutStop(copy, "attack-statistics");
  });

  /** What a shell makes of each of the commands, by the command. */
  const each = async (line: string) =>
    new Map(
      await Promise.all(LOUD.map(async (args) => [args.join(" "), await inShell(copy.folder, line, ...args)] as const)),
    );
  const forEach = <T>(value: (name: string) => T) =>
    new Map(LOUD.map((args) => [args.join(" "), value(args.join(" "))]));

  test.skipIf(!existsSync("/dev/full"))("on a full disk is one line and status 2", async () => {
    const stderr = "iraq-coalition-data: standard output cannot be written (ENOSPC)\n";
    expect(await each("COMMAND > /dev/full")).toEqual(forEach(() => ({ status: 2, stdout: "", stderr })));
  });

  test.each(["pretty", "json", "sarif"])("that a disk takes the first part of is no success: %s", async (format) => {
    // The limit is one of 1,024 bytes: the first write ends short, without an error.
    await withoutPlaces(copy);
    expect(await inShell(copy.folder, "ulimit -f 1; COMMAND > out", "validate", "--format", format)).toEqual({
      status: 2,
      stdout: "",
      stderr: "iraq-coalition-data: standard output cannot be written (EFBIG)\n",
    });
  });

  test("that nobody reads any more is no problem", async () => {
    const alone = await each("COMMAND > /dev/null");
    const piped = await each("COMMAND | true; echo $" + "{PIPESTATUS[0]}");
    expect(piped).toEqual(forEach((name) => ({ status: 0, stdout: `${alone.get(name)?.status}\n`, stderr: "" })));
  });

  // Node puts the null device in its place, so that nobody can tell it from one that is thrown away.
  test("that is closed ends as one that is thrown away", async () => {
    expect(await each("COMMAND >&-")).toEqual(await each("COMMAND > /dev/null"));
  });

  test("keeps its status where standard error cannot be written", async () => {
    const silenced = (...args: string[]) => inShell(copy.folder, "COMMAND 2> /dev/full", "validate", ...args);
    expect((await silenced("--seeds", "nowhere")).status).toBe(2);
    expect((await silenced("--fix")).status).toBe(1);
  });
});

test("no name of a file or an option becomes a line of its own", async () => {
  await copy.write("data/x\n::warning file=README.md,line=1::y\u202e.json", "{}");
  const { stdout } = await run(copy.folder, "validate");
  expect(stdout).toContain("data/x\\n::warning file=README.md,line=1::y\\u202e.json:1:1");
  const { status, stderr } = await run(copy.folder, "validate", "\n::error::x");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^iraq-coalition-data: \\n::error::x is .+\n$/u);
  expect((await run(copy.folder, "validate", "--x\n::error::y")).stderr).not.toMatch(/^\s*::/mu);
  await copy.write("data/::warning file=a::b.json", "{}");
  const { stdout: beside } = await run(copy.path("data"), "validate", "--data", ".", "--seeds", "../seeds");
  expect(beside).toContain("warning file=a::b.json");
  expect(beside).not.toMatch(/^\s*::/mu);
});
