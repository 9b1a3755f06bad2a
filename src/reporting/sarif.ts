import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import { type Issue, issueLines } from "../findings/issue.js";
import type { Rule } from "../rules/rule.js";

/** What a report may say of the program that made it. */
export interface Tool {
  version: string;
  rules: readonly Omit<Rule, "check">[];
}

/** A path as a URI reference: forward slashes, and each part percent-encoded. */
const uri = (path: string) => path.split(/[\\/]/u).map(encodeURIComponent).join("/");

interface Place {
  file: string;
  line: number;
  column: number;
}

const physical = ({ file, line, column }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri: uri(file) },
    region: { startLine: line, startColumn: column },
  },
});

const descriptor = ({
  id,
  description,
  why,
  good,
  bad,
  severity = "error",
}: Tool["rules"][number]): ReportingDescriptor => ({
  id,
  shortDescription: { text: description },
  fullDescription: { text: why },
  help: { text: `Good: ${good}\nBad: ${bad}` },
  defaultConfiguration: { level: severity },
});

function result(issue: Issue, rules: Tool["rules"]): Result {
  const { rule, severity, record, related, pointer } = issue;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: issueLines(issue).join("\n") },
    locations: [
      {
        ...physical(issue),
        ...(record !== undefined && { logicalLocations: [{ name: record, kind: "object" }] }),
      },
    ],
    ...(related !== undefined && {
      relatedLocations: [{ ...physical(related), message: { text: related.label } }],
    }),
    // The same finding in a later run, wherever its record stands by then.
    partialFingerprints: {
      "recordAndField/v1": [
        rule,
        ...(record === undefined ? [issue.file, issue.message] : [record, pointer?.replace(/^\/records\/\d+/u, "")]),
      ].join(" "),
    },
  };
}

/** SARIF 2.1.0 (OASIS): what code scanning services and editors read. A clean run is a log without results. */
export function sarif(issues: readonly Issue[], { tool: { version, rules } }: { tool: Tool }): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "iraq-coalition-data", semanticVersion: version, rules: rules.map(descriptor) },
        },
        columnKind: "utf16CodeUnits",
        results: issues.map((issue) => result(issue, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
