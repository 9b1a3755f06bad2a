/** The second half of npm run release:version: writes the version of package.json into the files that repeat it. */
import { readFile, writeFile } from "node:fs/promises";
import { run } from "./exit-status.js";

const LOCKFILE = "package-lock.json";
const CITATION = "CITATION.cff";

async function setVersion(): Promise<number> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const lockfile = JSON.parse(await readFile(LOCKFILE, "utf8")) as {
    version: string;
    packages: { "": { version: string } };
  };
  lockfile.version = version;
  lockfile.packages[""].version = version;
  await writeFile(LOCKFILE, `${JSON.stringify(lockfile, undefined, 2)}\n`);
  const citation = await readFile(CITATION, "utf8");
  await writeFile(CITATION, citation.replace(/^version: .*$/mu, `version: ${version}`));
  return 0;
}

await run(setVersion);
