import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuantities } from "../src/arabic/index.js";
import { englishNumbers } from "../src/english/numbers.js";
import type { QuantityLike } from "../src/query/shapes.js";

/** What the built modules export, which stand on generated code. */
interface Built {
  formatQuantity(quantity: QuantityLike, language: "en" | "ar", options?: { unit?: boolean }): string;
  formatDate(date: string, language: "en" | "ar"): string;
  formatAttribution(attribution: unknown, language: "en" | "ar"): string;
  cite(record: unknown, style: string): string & Record<string, unknown>;
  get(id: string): { id: string; summary: { en: string }; evidence: { quote: string; translation: string }[] };
  claims: readonly {
    id: string;
    quantity?: QuantityLike;
    quantities: { quantity: QuantityLike }[];
    attribution: { wordsAre?: string; speech: string };
  }[];
  version: string;
  vocabularies: Record<string, readonly { term: string; en: string; ar: string }[]>;
}

const { formatQuantity, formatDate, formatAttribution, cite, get, claims, version, vocabularies } = (await import(
  pathToFileURL("dist/data/index.js").href
)) as Built;

describe("a quantity in words", () => {
  test.each<[QuantityLike, string, string]>([
    [{ qualifier: "more-than", value: 153, unit: "soldiers" }, "more than 153 soldiers", "أكثر من 153 جنديًّا"],
    [{ qualifier: "exact", value: 1, unit: "people" }, "1 person", "شخص واحد"],
    [{ qualifier: "exact", value: 2, unit: "phases" }, "2 phases", "مرحلتان"],
    [{ qualifier: "approximately", value: 2, unit: "phases" }, "about 2 phases", "نحو مرحلتين"],
    [{ qualifier: "between", min: 5, max: 10, unit: "fighters" }, "5 to 10 fighters", "ما بين 5 و10 مقاتلين"],
    [{ qualifier: "less-than", value: 2000, unit: "soldiers" }, "fewer than 2,000 soldiers", "أقل من 2000 جندي"],
    [{ qualifier: "less-than", value: 3, unit: "years" }, "less than 3 years", "أقل من 3 أعوام"],
    [{ qualifier: "at-most", value: 12, unit: "months" }, "at most 12 months", "ما لا يزيد على 12 شهرًا"],
    [{ qualifier: "approximately", value: 1, of: 3, unit: "share" }, "about a third", "نحو ثلث"],
    [{ qualifier: "exact", value: 95, unit: "percent" }, "95 percent", "95 في المئة"],
    [
      { qualifier: "order-of-magnitude", min: 10_000, unit: "people" },
      "tens of thousands of people",
      "عشرات الآلاف من الأشخاص",
    ],
    [{ qualifier: "order-of-magnitude", unit: "states" }, "an unstated number of states", "عدد غير محدد من الدول"],
  ])("%o", (quantity, english, arabic) => {
    expect(formatQuantity(quantity, "en")).toBe(english);
    expect(formatQuantity(quantity, "ar")).toBe(arabic);
  });

  test("keeps its hedge and loses only its noun where the unit is left out", () => {
    for (const { id, quantities } of claims)
      for (const { quantity } of quantities)
        for (const language of ["en", "ar"] as const) {
          const whole = formatQuantity(quantity, language);
          const short = formatQuantity(quantity, language, { unit: false });
          // Arabic says one and two by the noun alone.
          if (/\d/u.test(whole) || quantity.qualifier === "order-of-magnitude")
            expect(whole.startsWith(short), `${id}: ${short}`).toBe(true);
          // What is measured in parts of a whole says nothing without them.
          expect(short === whole, `${id}: ${short}`).toBe(/^(?:percent|share|ratio)$/u.test(quantity.unit));
        }
  });

  test("is read back with its number and hedge, in both languages, for every unit that is counted", () => {
    const units = vocabularies["QuantityUnit"]
      ?.map(({ term }) => term)
      .filter((unit) => !/percent|share|ratio/u.test(unit));
    const hedges = ["exact", "approximately", "at-least", "more-than", "at-most", "less-than"];
    fc.assert(
      fc.property(
        fc.constantFrom(...(units ?? [])),
        fc.constantFrom(...hedges),
        // A number such as 1901 is read as a year.
        fc.integer({ min: 3, max: 99_999 }).filter((value) => value < 1900 || value > 2099),
        (unit, qualifier, value) => {
          const hedge = qualifier === "exact" ? undefined : qualifier;
          const [english] = englishNumbers(formatQuantity({ qualifier, value, unit }, "en"));
          expect([english?.value, english?.hedge]).toEqual([value, hedge]);
          const [arabic] = readQuantities(formatQuantity({ qualifier, value, unit }, "ar"));
          expect([arabic?.value, arabic?.hedge]).toEqual([value, qualifier]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("has words for every quantity of the data, in both languages", () => {
    for (const { id, quantity } of claims) {
      if (quantity === undefined) continue;
      expect(formatQuantity(quantity, "en"), id).not.toMatch(/undefined|NaN|\p{Script=Arabic}/u);
      expect(formatQuantity(quantity, "ar"), id).not.toMatch(/undefined|NaN|\p{Script=Latin}/u);
    }
  });
});

test.each([
  ["2024-09-27", "27 September 2024", "27 سبتمبر 2024"],
  ["2024-09", "September 2024", "سبتمبر 2024"],
  ["2024", "2024", "2024"],
  ["2024-03-12?", "probably 12 March 2024", "12 مارس 2024 على الأرجح"],
  ["2025-01~", "about January 2025", "نحو يناير 2025"],
  ["2024-01/2024-06", "January to June 2024", "من يناير إلى يونيو 2024"],
  ["2024-07-22/2024-07-27", "22 to 27 July 2024", "من 22 إلى 27 يوليو 2024"],
  ["2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024", "من 30 ديسمبر 2023 إلى 2 يناير 2024"],
  ["../2025-09", "no later than September 2025", "في موعد لا يتجاوز سبتمبر 2025"],
  ["2025/..", "2025 or later", "2025 أو بعد ذلك"],
])("the date %s is %s", (edtf, english, arabic) => {
  expect(formatDate(edtf, "en")).toBe(english);
  expect(formatDate(edtf, "ar")).toBe(arabic);
});

test("an attribution says who, how and through whom, and no institution for an unnamed official", () => {
  const joint = { speech: "indirect", claimants: ["united-states", "iraq"], via: ["reuters"] };
  expect(formatAttribution(joint, "en")).toBe("United States and Iraq, as reported, through Reuters");
  expect(formatAttribution({ speech: "narration" }, "ar")).toBe("المقال نفسه");
  const said = (...claimants: string[]) => formatAttribution({ speech: "indirect", claimants }, "en");
  expect(said("us-officials-seed-001")).toBe("US officials (unnamed), as reported");
  expect(said("unnamed-statistics-seed-001")).toBe("statistics (unnamed), as reported");
  expect(said("experts-seed-003")).toBe("experts (unnamed), as reported");
  expect(said("iraqi-news-agency")).toBe("Iraqi News Agency, as reported");
});

describe("a citation", () => {
  const record = get("isis-attacks-2024-lister");

  test("has the words, their translation marked as one, the lines, the version and a hash", () => {
    const stamp = `iraq-coalition-data ${version}, ${record.id}, sha256:`;
    for (const style of ["text", "markdown", "bibtex"]) {
      const text = cite(record, style).replaceAll("\\", "");
      expect(text).toContain(`«${record.evidence[0]?.quote}»`);
      expect(text).toContain(`“${record.evidence[0]?.translation}” (translated)`);
      expect(text).toContain("line 37");
      expect(text).toMatch(new RegExp(`${stamp}[0-9a-f]{16}`, "u"));
    }
  });

  test("changes with the quote, and with nothing else", () => {
    const hashIn = (text: string) => /sha256:([0-9a-f]+)/u.exec(text)?.[1];
    const own = hashIn(cite(record, "text"));
    const changed = structuredClone(record);
    changed.summary.en = "Another sentence.";
    expect(hashIn(cite(changed, "text"))).toBe(own);
    (changed.evidence[0] as { quote: string }).quote += "،";
    expect(hashIn(cite(changed, "text"))).not.toBe(own);
  });

  test("says of words that the article has translated itself that they are translated twice", () => {
    const twice = claims.find(({ attribution }) => attribution.wordsAre === "translated");
    expect(cite(twice, "text")).toContain("translated, from words that the article had translated");
  });

  test("in BibTeX has each special character escaped, and its braces in pairs", () => {
    const odd = structuredClone(record);
    odd.summary.en = "100 % of {A} & B_C #1 costs $5 ~ ^ \\";
    const text = cite(odd, "bibtex");
    expect(text).toContain(
      "100 \\% of \\{A\\} \\& B\\_C \\#1 costs \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}",
    );
    const braces = text.replaceAll(/\\[{}]/gu, "").match(/[{}]/gu) ?? [];
    expect(braces.filter((brace) => brace === "{")).toHaveLength(braces.length / 2);
  });

  test("in CSL-JSON has the parts of a date that the article has, and no others", () => {
    expect(cite(record, "csl-json")).toMatchObject({ type: "article", issued: { "date-parts": [[2024, 9, 28]] } });
    expect(JSON.parse(JSON.stringify(cite(record, "csl-json")))).toEqual(cite(record, "csl-json"));
  });

  test("can be made of every claim in every style", () => {
    for (const claim of claims)
      for (const style of ["text", "markdown", "bibtex"]) expect(cite(claim, style)).not.toMatch(/undefined|\[object/u);
  });
});

test("every term of every vocabulary has its meaning in both languages", () => {
  const codebook = readFileSync("CODEBOOK.md", "utf8");
  for (const [name, terms] of Object.entries(vocabularies)) {
    for (const { term, en, ar } of terms) {
      expect([name, term, en !== "" && ar !== ""]).toEqual([name, term, true]);
      expect(codebook).toContain(`\`${term}\``);
    }
  }
});
