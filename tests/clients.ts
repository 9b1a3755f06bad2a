/**
 * Programs that read what is downloaded and that npm does not have. Where one is missing, its tests are skipped, and npm test
 * says how many were; where CI is set, .ci/run has seen to it that all are there, so they fail.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether the tests of a program are run. */
export const isTried = (command: string, ...args: readonly string[]): boolean =>
  Boolean(process.env["CI"]) || runs(command, ...args);

const runs = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args.length === 0 ? ["--version"] : args, { stdio: "ignore" }).status === 0;

/** The first Python that has pandas: a version manager may have put another in front of that of the system. */
export const python: string =
  ["python3", "/usr/bin/python3"].find((one) => runs(one, "-c", "import pandas")) ?? "python3";

/** The same of a package that only consumers of this one have: npm ci --prefix tests/consumer installs those. */
export const isInstalled = (name: string): boolean =>
  Boolean(process.env["CI"]) || existsSync(`tests/consumer/node_modules/${name}`);
