import { type Issue, issueLines } from "../findings/issue.js";
import { summaryLine } from "./summary.js";

/** GitHub shows ten annotations of a kind a step and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

const escapeMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(issue: Issue): string {
  const { file, line, column, severity, rule, record } = issue;
  const properties = {
    file,
    line: String(line),
    col: String(column),
    title: record === undefined ? rule : `${rule} ${record}`,
  };
  const head = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(",");
  return `::${severity} ${head}::${escapeMessage(issueLines(issue).join("\n"))}`;
}

/** Workflow commands of GitHub Actions: annotations on the lines of a change. */
export function github(issues: readonly Issue[]): string {
  if (issues.length === 0) return "";
  const isError = ({ severity }: Issue) => severity === "error";
  const shown = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))].slice(0, MOST_ANNOTATIONS);
  const hidden = issues.length - shown.length;
  const rest =
    hidden === 0
      ? []
      : [
          `${hidden} more not annotated: GitHub shows ${MOST_ANNOTATIONS} a step. See the summary of the job, or run validate.`,
        ];
  return `${[...shown.map(annotation), ...rest, summaryLine(issues)].join("\n")}\n`;
}
