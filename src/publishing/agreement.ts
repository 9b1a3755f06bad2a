import { type Agreement, isReliable } from "../records/agreement.js";
import { code, table } from "./markdown.js";

const rounded = (value: number | undefined) => value?.toFixed(2) ?? "—";

/** A table in Markdown. */
export const agreementTable = (rows: readonly Agreement[]): string =>
  table(
    ["Dataset", "Field", "Coded twice", "Equal", "Alpha", "95 % interval", "Alpha without the manual's examples"],
    rows.map(({ dataset, field, coded, equal, alpha: own, interval, unseen }) => [
      code(dataset),
      code(field),
      String(coded),
      String(equal),
      isReliable(own) ? rounded(own) : `${rounded(own)}, **unreliable**`,
      interval?.map(rounded).join(" to ") ?? "—",
      unseen === undefined ? "—" : `${rounded(unseen.alpha)} (${unseen.coded})`,
    ]),
  );
