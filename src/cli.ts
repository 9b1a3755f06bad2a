#!/usr/bin/env node
import { readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { compiledSchemas } from "./generated/compiled-schemas.js";
import { readCorpus } from "./loading/read-corpus.js";
import { type Format, formats } from "./reporting/index.js";
import { validate } from "./validation/validate.js";

const EXIT = { clean: 0, problems: 1, couldNotRun: 2 };

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** A path as the disk has it: two names of one file are one. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

interface ValidateOptions {
  data: string;
  seeds: string;
  format: Format;
}

async function runValidate(files: string[], { data, seeds, format }: ValidateOptions): Promise<number> {
  const corpus = await readCorpus({ data, seeds }, compiledSchemas);
  const known = [...corpus.files, ...corpus.seeds].map(({ path }) => path).concat(corpus.strays);
  const knownFiles = new Set(known.map(realPath));
  const wanted = new Set(files.map(realPath));
  const strange = files.find((file) => !knownFiles.has(realPath(file)));
  if (strange !== undefined) throw new Error(`${strange} is no data file of ${data} and no seed of ${seeds}`);
  const issues = (await validate(corpus)).filter(({ file }) => wanted.size === 0 || wanted.has(realPath(file)));
  const color = process.stdout.isTTY === true && process.stdout.hasColors();
  process.stdout.write(formats[format](issues, { color }));
  return issues.length === 0 ? EXIT.clean : EXIT.problems;
}

const program = new Command("iraq-coalition-data")
  .description(
    "What five Arabic articles say about the end of the Global Coalition's mission in Iraq, checked against their words.",
  )
  .version(packageJson.version)
  .showHelpAfterError("(add --help for what the command takes)")
  .exitOverride();

program
  .command("validate")
  .description("Hold the data files against their schemas and against the seeds. Silent when all is well.")
  .argument("[files...]", "report on these files only; the others are read all the same")
  .option("--data <folder>", "folder of the data files", "data")
  .option(
    "--seeds <folder>",
    "folder of the articles; a clone of the repository has them, the npm package does not",
    "seeds",
  )
  .addOption(
    new Option("--format <format>", "how to write the problems").choices(Object.keys(formats)).default("pretty"),
  )
  .addHelpText("after", "\nExit status: 0 no problems, 1 problems found, 2 could not run.")
  .action(async (files: string[], options: ValidateOptions) => {
    process.exitCode = await runValidate(files, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  else {
    // Whatever it was: one line for the person, and never the status that means "problems in the data".
    process.stderr.write(`iraq-coalition-data: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.couldNotRun;
  }
}
