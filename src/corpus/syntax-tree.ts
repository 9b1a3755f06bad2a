import type { AnyNode } from "@humanwhocodes/momoa";
import type { Position } from "./positions.js";

/** The syntax tree of a JSON text, with positions. momoa is loaded only when positions are needed. */
export async function syntaxTree(text: string): Promise<AnyNode> {
  const { parse } = await import("@humanwhocodes/momoa");
  return parse(text).body;
}

/** The keys of every object in a tree, object by object. */
export function* keysByObject(node: AnyNode): Generator<(Position & { name: string })[]> {
  if (node.type === "Array") for (const element of node.elements) yield* keysByObject(element.value);
  else if (node.type === "Object") {
    yield node.members.map(({ name, loc }) => ({
      name: name.type === "String" ? name.value : name.name,
      line: loc.start.line,
      column: loc.start.column,
    }));
    for (const member of node.members) yield* keysByObject(member.value);
  }
}

/** Every number of a tree. */
export function* numbersIn(node: AnyNode): Generator<Position & { value: number }> {
  if (node.type === "Array") for (const { value } of node.elements) yield* numbersIn(value);
  else if (node.type === "Object") for (const { value } of node.members) yield* numbersIn(value);
  else if (node.type === "Number") yield { value: node.value, ...node.loc.start };
}

/** Whether a program can hold a number as it is written. */
export const isHeld = (value: number) => Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** Whether the document that JSON.parse makes of a text has all that the text says. */
export async function losesNothing(text: string): Promise<boolean> {
  const tree = await syntaxTree(text);
  const objects = [...keysByObject(tree)].map((keys) => keys.map(({ name }) => name));
  const areKept = objects.every((names) => new Set(names).size === names.length && !names.includes("__proto__"));
  return areKept && [...numbersIn(tree)].every(({ value }) => isHeld(value));
}
