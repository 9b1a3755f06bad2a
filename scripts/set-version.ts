/** A part of npm run release:version: writes the version of package.json, and the day of the release, into the files that repeat them. */
import { readFile, writeFile } from "node:fs/promises";

const LOCKFILE = "package-lock.json";
const CITATION = "CITATION.cff";

/** @param day the day of the release, such as `2026-12-01` */
export async function setVersion(day: string): Promise<void> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const lockfile = JSON.parse(await readFile(LOCKFILE, "utf8")) as {
    version: string;
    packages: { "": { version: string } };
  };
  lockfile.version = version;
  lockfile.packages[""].version = version;
  await writeFile(LOCKFILE, `${JSON.stringify(lockfile, undefined, 2)}\n`);
  const citation = (await readFile(CITATION, "utf8")).replace(/^date-released: .*\n/mu, "");
  await writeFile(
    CITATION,
    citation.replace(/^version: .*$/mu, () => `version: ${version}\ndate-released: "${day}"`),
  );
}
