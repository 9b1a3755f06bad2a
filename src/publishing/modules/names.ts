import type { datasets } from "../../../schemas/index.js";

export type Dataset = (typeof datasets)[number];

export const HEADER = "// Written by npm run build from schemas/ and data/.\n\n";

export const camelCase = (name: string) => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

export const pascalCase = (name: string) => camelCase(name).replace(/^./u, (letter) => letter.toUpperCase());

/** The type of the ids of a registry's entries, which references to it hold: ActorId, PlaceId, SourceId. */
export const idType = ({ recordName }: Dataset) => `${recordName}Id`;
