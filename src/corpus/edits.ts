import type { AnyNode, ArrayNode } from "@humanwhocodes/momoa";
import type { Change, Edit } from "../findings/issue.js";
import type { Position } from "./positions.js";
import { keysOf } from "./values.js";

/** The node to which the keys of a JSON pointer lead. */
function nodeAt(tree: AnyNode, way: readonly string[]): AnyNode | undefined {
  let node: AnyNode | undefined = tree;
  for (const part of way) {
    if (node?.type === "Array") node = node.elements[Number(part)]?.value;
    else if (node?.type === "Object") {
      node = node.members.find(({ name }) => (name.type === "String" ? name.value : name.name) === part)?.value;
    } else return undefined;
  }
  return node;
}

const between = (start: Position, end: Position, text: string): Edit => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  text,
});

/** Adds a text to a list of texts that is in order; in any other list, its place is unknown. */
function insertion({ elements, loc }: ArrayNode, value: unknown): Edit | undefined {
  const texts = elements.flatMap(({ value: element }) => (element.type === "String" ? [element] : []));
  const last = texts.at(-1)?.loc;
  if (typeof value !== "string" || last === undefined || texts.length < elements.length) return undefined;
  const text = JSON.stringify(value);
  const separator = last.start.line === loc.start.line ? ", " : `,\n${" ".repeat(last.start.column - 1)}`;
  const next = texts.find((element) => element.value > value)?.loc.start;
  return next === undefined
    ? between(last.end, last.end, `${separator}${text}`)
    : between(next, next, `${text}${separator}`);
}

/**
 * The change of a text that a change of its document requires.
 * @param tree the syntax tree of the text
 * @returns undefined if there is no such value yet, or no single place for what is added
 */
export function editOf({ op, path, value }: Change, tree: AnyNode): Edit | undefined {
  const way = keysOf(path);
  if (op === "add") {
    const list = way.at(-1) === "-" ? nodeAt(tree, way.slice(0, -1)) : undefined;
    return list?.type === "Array" ? insertion(list, value) : undefined;
  }
  const node = nodeAt(tree, way);
  return node === undefined ? undefined : between(node.loc.start, node.loc.end, JSON.stringify(value));
}
