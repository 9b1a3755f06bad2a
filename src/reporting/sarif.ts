import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Fix, Location, Log, Replacement, ReportingDescriptor, Result } from "sarif";
import { type Issue, inPaths, issueLines } from "../findings/issue.js";
import type { RuleText } from "../findings/rule-text.js";
import { visible, visibleJson } from "./visible.js";

/** What a report may say about the program that made it. */
export interface Tool {
  version: string;
  rules: readonly RuleText[];
}

/**
 * A path with forward slashes as a URI reference, each part percent-encoded; an absolute one as a URI. Half a surrogate
 * pair, which some systems allow in a name, has no encoding.
 */
const uri = (path: string) =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : path
        .replace(/\p{Surrogate}/gu, "\ufffd")
        .split("/")
        .map(encodeURIComponent)
        .join("/");

const physical = ({ file, line, column }: Pick<Issue, "file" | "line" | "column">): Location => ({
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

/** What `--fix` changes, as edits of a text; undefined for a change that is not one, such as a new order of records. */
function fixes({ file, fix = [], remedy }: Issue): Fix[] | undefined {
  const replacements = new Map<string, Replacement[]>();
  for (const { file: changed = file, edit } of fix) {
    if (edit === undefined) return undefined;
    const { line, column, endLine, endColumn, text } = edit;
    const replacement: Replacement = {
      deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
      insertedContent: { text },
    };
    replacements.set(changed, [...(replacements.get(changed) ?? []), replacement]);
  }
  if (replacements.size === 0) return undefined;
  const artifactChanges = [...replacements].map(([changed, list]) => ({
    artifactLocation: { uri: uri(changed) },
    replacements: list,
  }));
  return [{ description: { text: visible(remedy) }, artifactChanges }];
}

function result(issue: Issue, rules: Tool["rules"]): Result {
  const { rule, severity, record, related, pointer } = issue;
  const repairs = fixes(issue);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: issueLines(issue).map(visible).join("\n") },
    locations: [
      {
        ...physical(issue),
        ...(record !== undefined && { logicalLocations: [{ name: record, kind: "object" }] }),
      },
    ],
    ...(related !== undefined && {
      relatedLocations: [{ ...physical(related), message: { text: related.label } }],
    }),
    ...(repairs !== undefined && { fixes: repairs }),
    // Identifies the same finding in a later run, even if its record has moved.
    partialFingerprints: {
      "recordAndField/v1": [
        rule,
        ...(record === undefined ? [issue.file, issue.message] : [record, pointer?.replace(/^\/records\/\d+/u, "")]),
      ].join(" "),
    },
  };
}

/**
 * SARIF 2.1.0 (OASIS): what code scanning services and editors read. A clean run is a log without results.
 * @param pathOf gives the path of a file from the root of the repository, which such services require
 */
export function sarif(
  issues: readonly Issue[],
  { tool: { version, rules }, pathOf }: { tool: Tool; pathOf: (file: string) => string },
): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "iraq-coalition-data", semanticVersion: version, rules: rules.map(descriptor) },
        },
        columnKind: "utf16CodeUnits",
        results: issues.map((issue) => result(inPaths(issue, pathOf), rules)),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}
