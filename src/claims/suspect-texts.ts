import { remembered } from "../corpus/remembered.js";
import type { RecordIndex } from "../records/record-index.js";
import { writtenTexts } from "../records/texts.js";
import { isSuspect } from "./text.js";

/** The few texts that the rules about characters and spaces have to check. */
export const suspectTexts = remembered((index: RecordIndex) =>
  writtenTexts(index).filter(({ field }) => isSuspect(field.value)),
);
