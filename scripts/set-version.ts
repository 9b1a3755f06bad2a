/**
 * The part of npm run release:version that writes the version of package.json, and the day of the release, into the files that repeat
 * them. Somebody says which day that is, in RELEASE_DATE: npm hands arguments to the last of its commands only, and the day on
 * which this runs is not it.
 */
import { readFile, writeFile } from "node:fs/promises";
import * as z from "zod";
import { run } from "./exit-status.js";

const LOCKFILE = "package-lock.json";
const CITATION = "CITATION.cff";

async function setVersion(): Promise<number> {
  const { success, data: date } = z.iso.date().safeParse(process.env["RELEASE_DATE"]);
  if (!success) {
    process.stdout.write("the release has no day → RELEASE_DATE=2030-12-31 npm run release:version\n");
    return 1;
  }
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const lockfile = JSON.parse(await readFile(LOCKFILE, "utf8")) as {
    version: string;
    packages: { "": { version: string } };
  };
  lockfile.version = version;
  lockfile.packages[""].version = version;
  await writeFile(LOCKFILE, `${JSON.stringify(lockfile, undefined, 2)}\n`);
  const citation = (await readFile(CITATION, "utf8")).replace(/^date-released: .*\n/mu, "");
  await writeFile(CITATION, citation.replace(/^version: .*$/mu, `version: ${version}\ndate-released: "${date}"`));
  return 0;
}

await run(setVersion);
