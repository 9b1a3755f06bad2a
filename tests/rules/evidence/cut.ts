import type { Breakage, Copy } from "../../corpus.js";

type Evidence = { quote: string; translation: string }[];

/** Shortens the last quote of a record. */
const shorten = (copy: Copy, dataset: string, id: string, quote: string, translation: string) =>
  copy.editRecord(dataset, id, (record) => {
    Object.assign((record["evidence"] as Evidence).at(-1) ?? {}, { quote, translation });
  });

const ATTACKS = "attack-statistics";

export const breakages: Breakage[] = [
  {
    what: "a hedge that the quote leaves out",
    shows: "number",
    break: async (copy) => {
      await shorten(copy, ATTACKS, "isis-attacks-2023", "120 هجومًا مسلحًا", "120 armed attacks");
      await copy.editRecord(ATTACKS, "isis-attacks-2023", (record) => {
        Object.assign(record["quantity"] as object, { qualifier: "exact" });
      });
    },
  },
  {
    what: "a digit that the quote leaves out",
    shows: "number",
    break: (copy) => shorten(copy, ATTACKS, "isis-attacks-iraq-syria-2024-h1", "53 هجومًا", "53 attacks"),
  },
  {
    what: "a negation that the quote leaves out",
    shows: "denied",
    break: (copy) =>
      shorten(copy, "actor-positions", "singh-denies-us-withdrawal", "تنسحب من العراق", "withdraw from Iraq"),
  },
];
