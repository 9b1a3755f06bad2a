/**
 * The last part of npm run release:version: writes what changed in the data since the release before into CHANGELOG.md, under the
 * heading of the version, and as releases/<version>/changes.json. It can be run again.
 */
import { readFile } from "node:fs/promises";
import { bumpOf } from "../src/changes/bump.js";
import type { Change } from "../src/changes/change.js";
import { changesBetween } from "../src/changes/changes.js";
import { print } from "../src/cli/output.js";
import { stateOfCommit, stateOfFolder } from "../src/cli/states.js";
import { canonicalJson } from "../src/corpus/canonical-form.js";
import { lastVersionTag } from "../src/git.js";
import { writeFiles } from "../src/publishing/replace-folders.js";
import { changelog } from "../src/reporting/changes/changelog.js";
import { run } from "./exit-status.js";

const CHANGELOG = "CHANGELOG.md";

async function writeChanges(): Promise<number> {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const tag = await lastVersionTag(".", `v${version}`);
  const changes: Change[] | undefined =
    tag === undefined
      ? undefined
      : changesBetween(await stateOfCommit("data", `refs/tags/${tag}`), await stateOfFolder("data"));
  const text = changelog(await readFile(CHANGELOG, "utf8"), version, changes);
  const path = `releases/${version}/changes.json`;
  // Of the first release, everything is new.
  const released = {
    since: tag?.slice(1) ?? null,
    version,
    ...(changes !== undefined && { bump: bumpOf(changes).bump }),
    changes: changes ?? [],
  };
  await writeFiles(
    ".",
    new Map([
      [CHANGELOG, text],
      [path, canonicalJson(released)],
    ]),
  );
  print(`${CHANGELOG} and ${path} written\n`);
  return 0;
}

await run(writeChanges);
