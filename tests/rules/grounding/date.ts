import type { Breakage } from "../../corpus.js";

const ATTACKS = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a stated interval moved",
    shows: "notSpelled",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-01/2024-06"', '"edtf": "2024-01/2024-07"'),
  },
  {
    what: "a stated interval widened to its year",
    shows: "notSpelled",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-01/2024-06"', '"edtf": "2024"'),
  },
  {
    what: "last year from the wrong anchor",
    shows: "otherDate",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2023"', '"edtf": "2024"'),
  },
  {
    what: "a relative date called stated",
    shows: "notSpelled",
    break: (copy) => copy.replace(ATTACKS, '"basis": "relative"', '"basis": "stated"'),
  },
  {
    what: "another month than the quote names",
    shows: "otherDate",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-07"', '"edtf": "2024-06"'),
  },
  {
    what: "a stated day in a footnote",
    shows: "notSpelled",
    break: (copy) =>
      copy.editRecord("sources", "seed-001-footnote-10", (record) => {
        record["published"] = { edtf: "2024-09-05", basis: "stated" };
      }),
  },
  {
    what: "a day that the address of a footnote does not have",
    shows: "notInAddress",
    break: (copy) =>
      copy.editRecord("sources", "seed-001-footnote-10", (record) => {
        record["urlDate"] = { edtf: "2024-09-05", basis: "stated" };
      }),
  },
  {
    what: "a relative date that no word dates",
    shows: "nothingDates",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
        record["asOf"] = {
          edtf: "2024-10",
          basis: "relative",
          note: { en: "The article of 15 October 2024.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "a day counted from an uncertain one, as if it were certain",
    shows: "tooCertain",
    break: (copy) =>
      copy.editRecord("casualty-figures", "isis-two-arrested-2024-03", (record) => {
        record["statedOn"] = {
          edtf: "2024-03-11",
          basis: "relative",
          note: { en: "Yesterday, Monday.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "a date that is spelled out, called relative",
    shows: "spelledButRelative",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
        record["period"] = {
          edtf: "2024-01/2024-06",
          basis: "relative",
          note: { en: "From the words before.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "a date that is spelled out, called uncertain",
    shows: "notUncertain",
    break: (copy) => copy.replace("data/timeline.json", '"edtf": "2019"', '"edtf": "2019?"'),
  },
  {
    what: "a year left open by no word",
    shows: "leftOpen",
    break: (copy) => copy.replace("data/timeline.json", '"edtf": "2019"', '"edtf": "2019/.."'),
  },
  {
    what: "a deadline told as the date itself",
    shows: "bound",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-below-2000-planned", (record) => {
        (record["evidence"] as unknown[]).push({
          at: "002#L15",
          quote: "وفي سوريا بحلول أيلول 2026",
          translation: "a translation",
        });
        const { modality, attribution, evidence, relations, note } = record;
        for (const field of ["modality", "attribution", "evidence", "relations", "note"]) delete record[field];
        record["asOf"] = { edtf: "2026-09", basis: "stated" };
        Object.assign(record, { modality, attribution, evidence, relations, note });
      }),
  },
  {
    what: "a date that the address has, called inferred",
    shows: "addressStates",
    break: (copy) =>
      copy.editRecord("sources", "seed-001-footnote-10", (record) => {
        record["urlDate"] = {
          edtf: "2024-09-04",
          basis: "inferred",
          note: { en: "From the address.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "a day on another day of the week than the quote names",
    shows: "otherWeekday",
    break: (copy) =>
      copy.editRecord("sources", "seed-000", (record) => {
        const evidence = record["evidence"] as { at: string; quote: string }[];
        // On another line, so that the line itself does not name the right day.
        record["evidence"] = evidence.map(({ at, quote }) =>
          quote.includes("السبت")
            ? { at: "000#L15", quote: quote.replace("السبت", "الأحد"), translation: "a translation" }
            : { at, quote, translation: "a translation" },
        );
      }),
  },
  {
    what: "a spelled date called approximate",
    shows: "notApproximate",
    break: (copy) =>
      copy.editRecord("timeline", "2019-isis-declared-defeated-in-syria", (record) => {
        record["date"] = { edtf: "2019~", basis: "stated" };
      }),
  },
  {
    what: "about a year, told as the year",
    shows: "tooExact",
    // On another line, so that the line itself does not name the year.
    break: (copy) =>
      copy.editRecord("timeline", "2019-isis-declared-defeated-in-syria", (record) => {
        record["evidence"] = [
          { at: "004#L1", quote: "فداعش مهزوم في سوريا في نحو عام 2019", translation: "a translation" },
        ];
      }),
  },
  {
    what: "yesterday on another day of the week",
    shows: "otherWeekday",
    break: (copy) =>
      copy.editRecord("casualty-figures", "isis-two-arrested-2024-03", (record) => {
        const evidence = record["evidence"] as { at: string; quote: string }[];
        record["evidence"] = evidence.map(({ at, quote }) =>
          quote.includes("أمس الإثنين")
            ? { at: "003#L1", quote: quote.replace("الإثنين", "الأحد"), translation: "a translation" }
            : { at, quote, translation: "a translation" },
        );
      }),
  },
  {
    what: "a year counted from a certain day, called uncertain",
    shows: "tooUncertain",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2024-lister", (record) => {
        record["period"] = { ...(record["period"] as object), edtf: "2024?" };
      }),
  },
  {
    what: "what the words give when they are counted, called inferred",
    shows: "wordsGiveIt",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2024-lister", (record) => {
        record["period"] = { ...(record["period"] as object), basis: "inferred" };
      }),
  },
];
