import type { AnyNode } from "@humanwhocodes/momoa";

/** The syntax tree of a JSON text, with positions. momoa is loaded only when something has to be looked at closely. */
export async function syntaxTree(text: string): Promise<AnyNode> {
  const { parse } = await import("@humanwhocodes/momoa");
  return parse(text).body;
}
