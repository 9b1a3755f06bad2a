import { remembered } from "../corpus/remembered.js";
import type { RecordIndex } from "../records/record-index.js";
import { writtenTexts } from "../records/texts.js";
import { isUnusual } from "./text.js";

/** The few texts that the rules about characters, spaces and scripts have to check. */
export const unusualTexts = remembered((index: RecordIndex) =>
  writtenTexts(index).filter(({ field: { value, info } }) => isUnusual(value, info.language ?? "any")),
);
