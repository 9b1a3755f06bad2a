import { readFileSync } from "node:fs";
import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a note that no cell takes",
    shows: "text",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-004", (record) => {
        record["note"] = { en: `${"word ".repeat(8000).trim()}.`, ar: "ملاحظة للاختبار." };
      }),
  },
  {
    what: "a list of aliases that no cell takes",
    shows: "list",
    break: (copy) =>
      copy.editRecord("actors", "isis", (record) => {
        const text = readFileSync(copy.path("seeds/001_ae775055e4532064.txt"), "utf8");
        const words = text.split("\n").map((line) => line.trim().split(" "));
        const runs = words.flatMap((line) => line.map((_, place) => line.slice(place, place + 12).join(" ")));
        const aliases = runs.filter((run) => /^[^a-z|]*\p{L}[^a-z|]*$/iu.test(run) && !/\s\s|^\s|^$/u.test(run));
        record["aliases"] = [...new Set([...(record["aliases"] as string[]), ...aliases])];
      }),
  },
];
