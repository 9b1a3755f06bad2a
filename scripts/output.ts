import { ARTIFACT_PATHS } from "../src/publishing/artifacts.js";

/** What is made from schemas/ and src/ alone. */
const TOOL = ["dist/src", "dist/schemas"] as const;

/** What is made from the data for those who import it. */
export const DATA_MODULES = "dist/data";

/** What is attached to a release. */
export const RELEASE = ".build/release";

/** Everything that is replaced as a whole by any script: each script finishes what another left half done. */
export const OUTPUT = [...TOOL, DATA_MODULES, RELEASE, ...ARTIFACT_PATHS];
