import { datasets } from "../../../schemas/index.js";
import type { FieldInfo } from "../../corpus/compiled-schema.js";
import { recordTree } from "../../fields/field-tree.js";
import type { ClaimFields } from "../../query/claims-of.js";
import { fieldInfos } from "../field-infos.js";
import { HEADER } from "./names.js";

/** Who says a thing or passes it on has no part in it. */
const NO_PART = new Set(["claimant", "relay"]);

const pathsOf = (infos: readonly FieldInfo[], isWanted: (info: FieldInfo) => boolean) =>
  infos.filter(isWanted).map(({ path }) => path.join("."));

/** For each dataset of claims, which fields tell when, who and where. */
export const claimFields = (): Record<string, ClaimFields> =>
  Object.fromEntries(
    datasets
      .filter(({ kind }) => kind === "dataset")
      .map((dataset): [string, ClaimFields] => {
        const infos = fieldInfos(recordTree(dataset));
        const [time] = pathsOf(infos, ({ role }) => role === "time");
        const isPart = ({ role }: FieldInfo) => !NO_PART.has(role ?? "");
        return [
          dataset.name,
          {
            ...(time !== undefined && { time }),
            holders: pathsOf(infos, (info) => info.refersTo === "actors" && info.role === "holder"),
            actors: pathsOf(infos, (info) => info.refersTo === "actors" && info.role !== "holder" && isPart(info)),
            places: pathsOf(infos, ({ refersTo }) => refersTo === "places"),
            measures: pathsOf(infos, ({ role }) => role === "measure"),
          },
        ];
      }),
  );

export const claimFieldsModule = () => `${HEADER}import type { ClaimFields } from "../query/claims-of.js";
import type { ClaimDataset } from "./types.js";

/** For each dataset of claims, the fields that tell when, who and where. */
export const claimFields: Readonly<Record<ClaimDataset, ClaimFields>> = ${JSON.stringify(claimFields(), null, 1)};
`;
