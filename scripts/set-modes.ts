/**
 * Part of npm pack, after the build: lets everybody read what is packed. npm packs each file with the mode that it has, and
 * a file that a person checked out or built may be theirs alone: the same package would have other bytes.
 */
import { chmod, lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./exit-status.js";

const READ_BY_ALL = 0o044;
const RUN_BY_OWNER = 0o100;
const RUN_BY_ALL = 0o011;

async function open(path: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isDirectory()) for (const name of await readdir(path)) await open(join(path, name));
  else if (stats.isFile()) await chmod(path, stats.mode | READ_BY_ALL | (stats.mode & RUN_BY_OWNER ? RUN_BY_ALL : 0));
}

await run(async () => {
  const { files } = JSON.parse(await readFile("package.json", "utf8")) as { files: string[] };
  // npm packs these whatever the list says.
  const always = ["package.json", "README.md", "LICENSE"];
  for (const path of [...files.filter((name) => !name.startsWith("!")), ...always]) await open(path);
  return 0;
});
