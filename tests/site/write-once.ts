/** Writes the explorer once for the tests of a run, and removes it at their end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../site/build.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** the folder of the explorer; tests do not write to it */
    site: string;
  }
}

export default async function writeOnce({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-site-"));
  await buildSite(folder);
  provide("site", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
