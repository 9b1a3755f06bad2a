import { remembered } from "../corpus/remembered.js";
import { type RecordIndex, recordNamed } from "./record-index.js";

/** What an actor belongs to, or a place is in, by their ids: itself first, then each step up. */
const lineages = remembered((index: RecordIndex) => {
  const known = new Map<string, readonly string[]>();
  return (id: string): readonly string[] => {
    let line = known.get(id);
    if (line === undefined) {
      const steps = [id];
      for (let at = recordNamed(index, id); at !== undefined; ) {
        const above = at.references.find(({ info }) => info.role === "whole")?.value;
        // In a circle, each id is visited once.
        if (above === undefined || steps.includes(above)) break;
        steps.push(above);
        at = recordNamed(index, above);
      }
      line = steps;
      known.set(id, line);
    }
    return line;
  };
});

/** Whether an actor or place is the same as another, belongs to it or is in it, such as us-forces in united-states. */
export const isWithin = (index: RecordIndex, id: string, whole: string) => lineages(index)(id).includes(whole);

/** Whether two actors or places are the same, or one of them belongs to the other. */
export const areKin = (index: RecordIndex, a: string, b: string) => isWithin(index, a, b) || isWithin(index, b, a);
