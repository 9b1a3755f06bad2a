import { isObject, type JsonObject } from "../corpus/values.js";

/** The data at one time, as far as it was published. */
export interface State {
  /** every data file, by its name: timeline, ids */
  files: ReadonlyMap<string, JsonObject>;
  /** the JSON Schemas, by the names of the files that they are for; undefined if there are none to compare */
  schemas: ReadonlyMap<string, JsonObject> | undefined;
  /** the types of the columns of each table; undefined if there are no tables to compare */
  tables: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
}

export interface Entry extends JsonObject {
  id: string;
}

const isEntry = (value: unknown): value is Entry => isObject(value) && typeof value["id"] === "string";

/** The objects of a list, if it is one. */
export const objectsIn = (list: unknown): JsonObject[] => (Array.isArray(list) ? list.filter(isObject) : []);

/** Whether a file holds records; the others are ledgers. */
export const holdsRecords = (file: JsonObject): boolean => Array.isArray(file["records"]);

/** The records of a file, by their ids. */
export const recordsOf = (file: JsonObject | undefined): Map<string, Entry> =>
  new Map(
    objectsIn(file?.["records"])
      .filter(isEntry)
      .map((record) => [record.id, record]),
  );

/** What the ledger of ids says of a retired id. */
export interface Retired {
  id: string;
  dataset: string;
  became: readonly string[];
  /** in English */
  reason: string;
}

const textOf = (text: unknown): string => (isObject(text) ? String(text["en"] ?? "") : String(text ?? ""));

/** The retired ids. */
export const retiredIn = ({ files }: State): Map<string, Retired> =>
  new Map(
    objectsIn(files.get("ids")?.["retired"])
      .filter(isEntry)
      .map(({ id, dataset, became, reason }) => [
        id,
        {
          id,
          dataset: String(dataset ?? ""),
          became: Array.isArray(became) ? became.map(String) : [],
          reason: textOf(reason),
        },
      ]),
  );

/** Every id that a state knows: that of a record, one that was issued, one that is retired. */
export function idsIn(state: State): Set<string> {
  const issued = state.files.get("ids")?.["issued"];
  return new Set([
    ...[...state.files.values()].flatMap((file) => [...recordsOf(file).keys()]),
    ...(isObject(issued) ? Object.values(issued).flatMap((list) => (Array.isArray(list) ? list.map(String) : [])) : []),
    ...retiredIn(state).keys(),
  ]);
}

/** The types of the columns of each table, as a Data Package has them. */
export const tablesIn = (dataPackage: JsonObject): Map<string, Map<string, string>> =>
  new Map(
    objectsIn(dataPackage["resources"]).map(({ name, schema }) => [
      String(name),
      new Map(
        objectsIn(isObject(schema) ? schema["fields"] : undefined).map((column) => [
          String(column["name"]),
          String(column["type"]),
        ]),
      ),
    ]),
  );
