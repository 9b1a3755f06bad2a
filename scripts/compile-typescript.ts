import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Writes the JavaScript and the declarations of a TypeScript project to a folder.
 * @throws if it does not compile, after the compiler's messages are on stderr
 */
export async function compileTypeScript(project: string, outDir: string): Promise<void> {
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  try {
    await promisify(execFile)(process.execPath, [join(typescript, "bin/tsc"), "-p", project, "--outDir", outDir]);
  } catch (error) {
    process.stderr.write((error as { stdout?: string }).stdout ?? String(error));
    throw new Error(`${project} does not compile`);
  }
}
