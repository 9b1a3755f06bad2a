import type { CompiledSchema } from "./compiled-schema.js";

/** Every dataset's schema. npm run compile makes the module from schemas/ and writes it to dist/ only. */
export declare const compiledSchemas: readonly CompiledSchema[];
