import { z } from "zod";

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Each kind of reference has a name of its own: the rule that resolves references finds them by it. */
const id = (name: string, description: string) => z.string().regex(KEBAB_CASE).meta({ id: name, description });

export const RecordId = id(
  "RecordId",
  "Id of a record: kebab-case, readable, permanent, unique across all datasets and registries. The id of an event starts with its date.",
);
export const ActorId = id("ActorId", "Id of an entry in the actors registry.");
export const PlaceId = id("PlaceId", "Id of an entry in the places registry.");
export const SourceId = id("SourceId", "Id of an entry in the sources registry.");
