/**
 * The second half of npm run release:version, after `changeset version` has made the next version: writes it wherever it
 * is repeated, with the day of the release, records what the release holds and what it changed, and builds what follows
 * from it. The day is today in UTC, or is given with --date or, in seconds, in SOURCE_DATE_EPOCH. Run again, it writes
 * the same.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { run } from "./exit-status.js";
import { setVersion } from "./set-version.js";

/** The day as it is written, if there is such a day. */
function asDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new Error(`${text} is not a day → npm run release:version -- --date 2026-12-01`);
  return text;
}

function dayOfRelease(): string {
  const { date } = parseArgs({ options: { date: { type: "string" } } }).values;
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (date !== undefined) return asDay(date);
  if (epoch !== undefined && !/^[0-9]+$/u.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is ${epoch}, which is not a number of seconds`);
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}

function command(line: string): void {
  if (spawnSync(line, { shell: true, stdio: "inherit" }).status !== 0) throw new Error(`${line} failed`);
}

async function releaseVersion(): Promise<number> {
  await setVersion(dayOfRelease());
  command("tsx scripts/lock-release.ts");
  command("tsx scripts/write-changes.ts");
  command("npm run --silent build");
  return 0;
}

await run(releaseVersion);
