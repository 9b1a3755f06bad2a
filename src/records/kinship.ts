import { remembered } from "../corpus/remembered.js";
import { type RecordIndex, recordNamed } from "./record-index.js";

/** What an actor belongs to and a place lies in, by their ids: itself first, then each step up. */
const lineages = remembered((index: RecordIndex) => {
  const known = new Map<string, readonly string[]>();
  return (id: string): readonly string[] => {
    let line = known.get(id);
    if (line === undefined) {
      const steps = [id];
      for (let at = recordNamed(index, id); at !== undefined; ) {
        const above = at.references.find(({ info }) => info.role === "whole")?.value;
        // A circle is climbed once.
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

/** Whether an actor or place is another one, belongs to it or lies in it: us-forces in united-states. */
export const isWithin = (index: RecordIndex, id: string, whole: string) => lineages(index)(id).includes(whole);

/** Whether of two actors or places one is the other or belongs to it. */
export const areKin = (index: RecordIndex, a: string, b: string) => isWithin(index, a, b) || isWithin(index, b, a);
