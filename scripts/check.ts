/**
 * npm test: every check that a change must pass. Ends with a line "N passed, N failed" that counts checks and tests.
 * Outside CI it brings generated files up to date, as vitest does with golden messages; if CI is set, both refuse
 * what is out of date.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { CI, GITHUB_ACTIONS } = process.env;

/** Read in the same way as vitest reads it. */
const isInCI = CI !== undefined && CI !== "" && CI !== "false";

interface Check {
  name: string;
  command: string;
  /** whether the checks after it say nothing useful if it fails */
  isGround?: true;
}

const folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-check-"));
const report = join(folder, "tests.json");

const checks: Check[] = [
  { name: "compile", command: "npm run --silent compile", isGround: true },
  {
    name: "validate",
    command: `npm run --silent validate -- --max-warnings 0 --format ${GITHUB_ACTIONS ? "github" : "pretty"}`,
    isGround: true,
  },
  ...(isInCI ? [{ name: "generated files are up to date", command: "npm run --silent check:generated" }] : []),
  { name: "write", command: "npm run --silent write" },
  { name: "releases keep their promises", command: "npm run --silent check:releases" },
  { name: "lint", command: "npm run --silent lint" },
  { name: "types", command: "npm run --silent typecheck" },
  // It uses the package as others do, which is there only once it is written.
  { name: "types of the explorer", command: "npm run --silent typecheck:site" },
  { name: "tests", command: `npx vitest run --reporter=default --reporter=json --outputFile.json="${report}"` },
];

/** How many tests passed, failed and were skipped; zero for each if vitest did not get that far. */
function testCounts(): [passed: number, failed: number, skipped: number] {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    return [numPassedTests, numFailedTests, numPendingTests];
  } catch {
    return [0, 0, 0];
  }
}

let [passed, failed] = [0, 0];
for (const [index, { name, command, isGround }] of checks.entries()) {
  process.stdout.write(`\n== ${name}\n`);
  if (spawnSync(command, { shell: true, stdio: "inherit" }).status === 0) {
    passed += 1;
    continue;
  }
  failed += 1;
  process.stdout.write(`FAILED: ${name}\n`);
  if (isGround) {
    const others = checks.slice(index + 1).map((check) => check.name);
    process.stdout.write(`Not run, since they depend on it: ${others.join(", ")}\n`);
    break;
  }
}
const [passedTests, failedTests, skippedTests] = testCounts();
rmSync(folder, { recursive: true });
if (skippedTests > 0)
  process.stdout.write(`\n${skippedTests} tests were skipped: they need programs or rights that are not there.\n`);
process.stdout.write(`\n${passed + passedTests} passed, ${failed + failedTests} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
