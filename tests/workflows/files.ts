/** The workflows as they are in the repository. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";

export const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});
export const everyJob = workflows.flatMap(({ name: file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ file, name, workflow, job })),
);
export const everyStep = everyJob.flatMap(({ file, name, job }) =>
  job.steps.map((step) => ({ file, job: name, step })),
);

/** @throws if no workflow has the job */
export function jobNamed(name: string): Job {
  const found = everyJob.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no workflow has a job ${name}`);
  return found.job;
}

/** The steps of a job that have a title. */
export const stepsNamed = (job: string, title: string) => jobNamed(job).steps.filter(({ name }) => name === title);
