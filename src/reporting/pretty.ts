import { styleText } from "node:util";
import { type Issue, issueLines } from "../findings/issue.js";
import { summaryLine } from "./summary.js";
import { visible } from "./visible.js";

type Style = Parameters<typeof styleText>[0];

/** For people at a terminal: each issue with what was found, the other place and the remedy; the summary last. */
export function pretty(issues: readonly Issue[], { color }: { color: boolean }): string {
  if (issues.length === 0) return "";
  const paint = (style: Style, text: string) => (color ? styleText(style, text, { validateStream: false }) : text);
  const blocks = issues.map((issue) => {
    const { file, line, column, severity, rule, record } = issue;
    const head = [
      paint("bold", visible(`${file}:${line}:${column}`)),
      paint(severity === "error" ? "red" : "yellow", severity),
      rule,
      ...(record === undefined ? [] : [visible(record)]),
    ];
    return [head.join("  "), ...issueLines(issue).map((text) => `  ${visible(text)}`)].join("\n");
  });
  return `${blocks.join("\n\n")}\n\n${paint("bold", summaryLine(issues))}\n`;
}
