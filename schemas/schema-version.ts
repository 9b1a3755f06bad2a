/** The major version of the data model: part of the folder and the addresses of the JSON Schemas. */
export const SCHEMA_VERSION = "v1";
