// npm run kill: loaded before a program, which then dies just before one of its steps that change files.
import { appendFileSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { DIE_BEFORE, STEPS_LOG } = process.env;
const CHANGES = ["appendFile", "copyFile", "cp", "link", "mkdir", "mkdtemp", "open", "rename", "rm", "writeFile"];

let steps = 0;
for (const name of CHANGES) {
  const change = promises[name];
  promises[name] = (path, ...rest) => {
    // Most files are opened to be read.
    if (name !== "open" || /[wax]/u.test(String(rest[0]))) {
      steps += 1;
      if (STEPS_LOG !== undefined) appendFileSync(STEPS_LOG, `${name}\n`);
      if (String(steps) === DIE_BEFORE) process.kill(process.pid, "SIGKILL");
    }
    return change(path, ...rest);
  };
}
syncBuiltinESMExports();
