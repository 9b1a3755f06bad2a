import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "words of the article in the summary",
    shows: "copied",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-000", (record) => {
        const [quote] = record["evidence"] as { quote: string }[];
        record["summary"] = { ...(record["summary"] as object), ar: `${quote?.quote}.` };
      }),
  },
  {
    what: "words of the article after three of our own",
    shows: "copied",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-000", (record) => {
        const [quote] = record["evidence"] as { quote: string }[];
        const copied = quote?.quote.split(" ").slice(0, 12).join(" ");
        record["summary"] = { ...(record["summary"] as object), ar: `قال الكاتب إن ${copied}.` };
      }),
  },
  {
    what: "words of the article with other commas",
    shows: "copied",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-000", (record) => {
        const [quote] = record["evidence"] as { quote: string }[];
        const copied = quote?.quote.split(" ").slice(0, 12).join("، ");
        record["summary"] = { ...(record["summary"] as object), ar: `${copied}.` };
      }),
  },
];
