import type { Finding } from "../findings/issue.js";
import type { RuleId } from "./index.js";

const OF_FIELDS: readonly RuleId[] = [
  "date/edtf",
  "date/published",
  "evidence/line",
  "evidence/one-seed",
  "evidence/quote",
  "grounding/date",
  "grounding/hedge",
  "grounding/modality",
  "grounding/name",
  "grounding/number",
  "grounding/term",
  "grounding/unit",
  "quantity/bounds",
  "reference/resolves",
];

/**
 * Which findings follow from others and are not reported beside them: a finding of the first rule depends on some fields
 * (`restsOn`), and one of the listed rules has a finding in those fields. Nothing else hides a finding.
 */
export const impliedBy: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  "date/published": ["date/edtf"],
  "evidence/footnote": ["evidence/line", "evidence/quote", "grounding/copied"],
  "grounding/date": ["date/edtf"],
  // A name put in the place of another is no name dropped.
  "grounding/enumeration": ["grounding/name"],
  "grounding/modality": ["date/edtf"],
  "id/event-date": ["date/edtf"],
  "record/counted-once": [...OF_FIELDS, "record/distinct"],
  "relation/legal": OF_FIELDS,
  "relation/missing": [...OF_FIELDS, "record/distinct"],
  "summary/says": [...OF_FIELDS, "grounding/claimant", "grounding/speech", "inferred/rests-on-words"],
};

const isWithin = (pointer: string, field: string) => pointer === field || pointer.startsWith(`${field}/`);

/** The findings that follow from no other. */
export function withoutImplied(findings: readonly Finding[]): Finding[] {
  const implying = new Set<string>(Object.values(impliedBy).flat() as RuleId[]);
  const causes = findings.filter(({ rule, pointer }) => implying.has(rule) && pointer !== undefined);
  if (causes.length === 0) return [...findings];
  return findings.filter(({ rule, restsOn = [] }) => {
    const rules: readonly string[] = impliedBy[rule as RuleId] ?? [];
    return !causes.some(
      (cause) =>
        rules.includes(cause.rule) &&
        restsOn.some(({ file, pointer }) => file === cause.file && isWithin(cause.pointer ?? "", pointer)),
    );
  });
}
