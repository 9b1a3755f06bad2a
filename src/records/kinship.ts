import { type Index, perIndex } from "./record-index.js";

/** What an actor belongs to and a place lies in, by their ids: itself first, then each step up. */
const lineages = perIndex(({ byId }: Index) => {
  const known = new Map<string, readonly string[]>();
  return (id: string): readonly string[] => {
    let line = known.get(id);
    if (line === undefined) {
      const steps = [id];
      for (let at = byId.get(id)?.[0]; at !== undefined; ) {
        const above = at.value["partOf"] ?? at.value["within"];
        // A circle is climbed once.
        if (typeof above !== "string" || steps.includes(above)) break;
        steps.push(above);
        at = byId.get(above)?.[0];
      }
      line = steps;
      known.set(id, line);
    }
    return line;
  };
});

/** Whether an actor or place is another one, belongs to it or lies in it: us-forces in united-states. */
export const isWithin = (index: Index, id: string, whole: string) => lineages(index)(id).includes(whole);

/** Whether of two actors or places one is the other or belongs to it. */
export const areKin = (index: Index, a: string, b: string) => isWithin(index, a, b) || isWithin(index, b, a);
