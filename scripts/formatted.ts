import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/**
 * A text in the style of this repository.
 * @param path where it belongs, which tells its language
 * @throws if it is not of that language
 */
export const formatted = (path: string, text: string): string =>
  execFileSync(process.execPath, [biome, "check", "--write", `--stdin-file-path=${path}`], {
    input: text,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
