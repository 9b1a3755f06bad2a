import type { CompiledSchema } from "./compiled-schema.js";

/** Every dataset's schema. The module itself is made from schemas/ and lies in dist/ alone: npm run compile writes it. */
export declare const compiledSchemas: readonly CompiledSchema[];
