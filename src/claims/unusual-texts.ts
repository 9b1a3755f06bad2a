import { remembered } from "../corpus/remembered.js";
import type { RecordIndex } from "../records/record-index.js";
import { type WrittenText, writtenTexts } from "../records/texts.js";
import { isUnusual } from "./text.js";

/** The few texts that the rules about characters, spaces and scripts have to check. */
export const unusualTexts = remembered((index: RecordIndex): readonly WrittenText[] => {
  const unusual: WrittenText[] = [];
  for (const text of writtenTexts(index)) {
    const { value, info } = text.field;
    if (isUnusual(value, info.language ?? "any")) unusual.push(text);
  }
  return unusual;
});
