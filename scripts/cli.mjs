// npm run validate: the command line that npm run compile has written, or a word on what is to be done first.
import { existsSync } from "node:fs";

const built = new URL("../dist/src/cli/main.js", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write("The command line is not built yet. Run npm run compile, and then this again.\n");
  process.exitCode = 2;
}
