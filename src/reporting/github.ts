import { type Issue, inPaths, issueLines } from "../findings/issue.js";
import { summaryLine } from "./summary.js";
import { visible } from "./visible.js";

/** For each step, GitHub shows ten annotations of each kind and drops the rest without warning. */
const MOST_ANNOTATIONS = 10;

const escapeMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(issue: Issue): string {
  const { file, line, column, severity, rule, record } = issue;
  const properties = {
    file,
    line: String(line),
    col: String(column),
    title: record === undefined ? rule : visible(`${rule} ${record}`),
  };
  const head = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(",");
  return `::${severity} ${head}::${escapeMessage(issueLines(issue).map(visible).join("\n"))}`;
}

/**
 * Workflow commands of GitHub Actions: annotations on the lines of a change.
 * @param pathOf gives the path of a file from the workspace, which GitHub requires
 */
export function github(issues: readonly Issue[], { pathOf }: { pathOf: (file: string) => string }): string {
  if (issues.length === 0) return "";
  const isError = ({ severity }: Issue) => severity === "error";
  const shown = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))].slice(0, MOST_ANNOTATIONS);
  const hidden = issues.length - shown.length;
  const rest =
    hidden === 0
      ? []
      : [
          `${hidden} more ${hidden === 1 ? "is" : "are"} not annotated: GitHub shows at most ${MOST_ANNOTATIONS} for a step. See the job summary, or run validate.`,
        ];
  return `${[...shown.map((issue) => annotation(inPaths(issue, pathOf))), ...rest, summaryLine(issues)].join("\n")}\n`;
}
