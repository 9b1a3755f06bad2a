import type { AnyNode } from "@humanwhocodes/momoa";
import { step } from "./values.js";

export interface Position {
  /** from 1 */
  line: number;
  /** from 1, in UTF-16 units, as editors count them */
  column: number;
}

/** The line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

interface NodePositions {
  key: Position;
  value: Position;
}

/** Where each JSON pointer leads in the text of a tree: the position of its key and that of its value. */
export function positionsIn(tree: AnyNode): Map<string, NodePositions> {
  const positions = new Map<string, NodePositions>();
  const visit = (node: AnyNode, pointer: string, key: Position): void => {
    const { line, column } = node.loc.start;
    positions.set(pointer, { key, value: { line, column } });
    if (node.type === "Object") {
      for (const { name, value } of node.members) {
        visit(value, pointer + step(name.type === "String" ? name.value : name.name), name.loc.start);
      }
    } else if (node.type === "Array") {
      for (const [index, { value }] of node.elements.entries()) visit(value, pointer + step(index), value.loc.start);
    }
  };
  visit(tree, "", tree.loc.start);
  return positions;
}
