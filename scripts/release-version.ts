/**
 * npm run release:version -- --date 2026-12-01: makes the next version of the changesets that wait, writes it wherever
 * it is repeated, records what the release holds and what it changed, and builds what follows from it. The day is never that of the machine, so that the same commit gives
 * the same bytes: it is given with --date or, in seconds, in SOURCE_DATE_EPOCH.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { run } from "./exit-status.js";
import { setVersion } from "./set-version.js";

/** The day as it is written, if there is such a day. */
function asDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new Error(`${text} is not a day → write it as in 2026-12-01`);
  return text;
}

function dayOfRelease(): string {
  const { date } = parseArgs({ options: { date: { type: "string" } } }).values;
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (date !== undefined) return asDay(date);
  if (epoch === undefined || !/^[0-9]+$/u.test(epoch))
    throw new Error("the day of the release is not given → npm run release:version -- --date 2026-12-01");
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function command(line: string): void {
  if (spawnSync(line, { shell: true, stdio: "inherit" }).status !== 0) throw new Error(`${line} failed`);
}

async function releaseVersion(): Promise<number> {
  // First, so that nothing is written before the day is known.
  const day = dayOfRelease();
  command("changeset version");
  await setVersion(day);
  command("tsx scripts/lock-release.ts");
  command("tsx scripts/write-changes.ts");
  command("npm run --silent build");
  return 0;
}

await run(releaseVersion);
