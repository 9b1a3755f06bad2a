import type { Modality } from "../../schemas/modality.js";

const TO_COME: ReadonlySet<Modality> = new Set(["planned", "projected", "possible", "proposed", "conditional"]);

/** Whether what is told in a modality has not happened yet, if it ever will. */
export const isToCome = (modality: Modality): boolean => TO_COME.has(modality);
