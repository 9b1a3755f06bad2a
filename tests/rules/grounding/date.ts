import type { Breakage } from "../../corpus.js";

const ATTACKS = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a stated interval moved",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-01/2024-06"', '"edtf": "2024-01/2024-07"'),
  },
  {
    what: "a stated interval widened to its year",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-01/2024-06"', '"edtf": "2024"'),
  },
  {
    what: "last year from the wrong anchor",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2023"', '"edtf": "2024"'),
  },
  {
    what: "a relative date called stated",
    break: (copy) => copy.replace(ATTACKS, '"basis": "relative"', '"basis": "stated"'),
  },
  {
    what: "another month than the quote names",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-07"', '"edtf": "2024-06"'),
  },
  {
    what: "a stated day in a footnote",
    break: (copy) =>
      copy.editRecord("sources", "seed-001-footnote-10", (record) => {
        record["published"] = { edtf: "2024-09-05", basis: "stated" };
      }),
  },
  {
    what: "a day that the address of a footnote does not have",
    break: (copy) =>
      copy.editRecord("sources", "seed-001-footnote-10", (record) => {
        record["urlDate"] = { edtf: "2024-09-05", basis: "stated" };
      }),
  },
  {
    what: "a relative date that no word dates",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
        record["asOf"] = { edtf: "2024-10", basis: "relative", note: "The article of 15 October 2024." };
      }),
  },
  {
    what: "a day counted from an uncertain one, as if it were certain",
    break: (copy) =>
      copy.editRecord("casualty-figures", "isis-two-arrested-2024-03", (record) => {
        record["statedOn"] = { edtf: "2024-03-11", basis: "relative", note: "Yesterday, Monday." };
      }),
  },
  {
    what: "a date that is spelled out, called relative",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
        record["period"] = { edtf: "2024-01/2024-06", basis: "relative", note: "From the words before." };
      }),
  },
  {
    what: "a date that is spelled out, called uncertain",
    break: (copy) => copy.replace("data/timeline.json", '"edtf": "2019"', '"edtf": "2019?"'),
  },
  {
    what: "a year left open by no word",
    break: (copy) => copy.replace("data/timeline.json", '"edtf": "2019"', '"edtf": "2019/.."'),
  },
  {
    what: "a deadline told as the date itself",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-below-2000-planned", (record) => {
        (record["evidence"] as unknown[]).push({ at: "002#L15", quote: "وفي سوريا بحلول أيلول 2026" });
        const { modality, attribution, evidence, relations, note } = record;
        for (const field of ["modality", "attribution", "evidence", "relations", "note"]) delete record[field];
        record["asOf"] = { edtf: "2026-09", basis: "stated" };
        Object.assign(record, { modality, attribution, evidence, relations, note });
      }),
  },
];
