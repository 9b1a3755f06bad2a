import type { Bilingual, Claim } from "iraq-coalition-data";

/** Whether a path of a record, such as `actors.1.share`, is a field, such as `actors[].share`, or lies in it. */
const isIn = (path: string, field: string): boolean => {
  const of = path.replaceAll(/\.\d+/gu, "[]");
  return of === field || of.startsWith(`${field}.`) || of.startsWith(`${field}[`);
};

/** The reasons for what was inferred of a claim: those for some fields, and those for all others. */
export function reasonsFor({ inferred = {} }: Claim, fields: readonly string[]) {
  const own: Bilingual[] = [];
  const others: Bilingual[] = [];
  for (const [path, reason] of Object.entries(inferred))
    (fields.some((field) => isIn(path, field)) ? own : others).push(reason);
  return { own, others };
}
