/** The table of all claims: what it leaves of them, its address, its downloads. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import {
  about,
  at,
  type Claim,
  claimedBy,
  claims,
  claimsIn,
  days,
  during,
  evidenceOf,
  positions,
  propositions,
} from "iraq-coalition-data";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { render } from "preact-render-to-string";
import { describe, expect, inject, test } from "vitest";
import { addressOf, askedIn } from "../../site/client/asked.js";
import { idIn } from "../../site/client/old-links.js";
import { ClaimRow, type Row, type RowWords } from "../../site/client/row.js";
import { queryOf } from "../../site/client/search.js";
import { countsOf, inOrder, leftBy } from "../../site/client/table.js";
import { cutCsv } from "../../site/downloads/claims-csv.js";
import { DAY_COLUMNS, writeDownloads } from "../../site/downloads/write.js";
import { rowsIn } from "../../site/rows.js";
import { describeInChromium } from "./chromium.js";
import { documentOf, filesIn, textOf } from "./written.js";

const folder = inject("site");
const rows = rowsIn("en");
const csv = readFileSync("data/csv/claims.csv", "utf8");

const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).sort();
const union = (...lists: readonly (readonly Claim[])[]) => [...new Set(lists.flat())];
const askedFor = (address: string) => askedIn(new URLSearchParams(address), () => true).asked;
const leftFor = (address: string) => leftBy(rows, askedFor(address), undefined);
/** Every value that the claims have of a choice. */
const valuesOf = (choice: keyof Row["values"]) => [...new Set(rows.flatMap(({ values }) => values[choice]))];

describe("what a filter leaves is what the package answers", () => {
  test("of each dataset", () => {
    for (const dataset of valuesOf("dataset") as Claim["dataset"][])
      expect(idsOf(leftFor(`dataset=${dataset}`).shown), dataset).toEqual(idsOf(claimsIn(dataset)));
  });

  test("of each actor: the claims that it makes or has a part in", () => {
    for (const actor of valuesOf("actor") as Parameters<typeof about>[0][])
      expect(idsOf(leftFor(`actor=${actor}`).shown), actor).toEqual(idsOf(union(about(actor), claimedBy(actor))));
  });

  test("of each place, with all that lies in it", () => {
    for (const place of valuesOf("place") as Parameters<typeof at>[0][])
      expect(idsOf(leftFor(`place=${place}`).shown), place).toEqual(idsOf(at(place)));
  });

  test("of each side", () => {
    for (const side of ["for", "against", "depends", "divided", "undeclared"] as const)
      expect(idsOf(leftFor(`side=${side}`).shown), side).toEqual(
        idsOf(propositions.flatMap(({ id }) => positions(id)[side])),
      );
  });

  test("of each source and modality, where a dataset without modality holds facts or positions", () => {
    for (const source of valuesOf("source"))
      expect(idsOf(leftFor(`source=${source}`).shown)).toEqual(idsOf(claims.filter((one) => one.source === source)));
    for (const modality of valuesOf("modality"))
      expect(idsOf(leftFor(`modality=${modality}`).shown), modality).toEqual(
        idsOf(
          claims.filter((one) =>
            "modality" in one ? one.modality === modality : modality === "actual" && one.dataset !== "actor-positions",
          ),
        ),
      );
  });

  test("of each period, with claims without a time apart", () => {
    const periods = ["2003", "2014", "2024-09", "2024-09-25", "2025-09-30", "2026", "2030"];
    for (const from of ["", ...periods])
      for (const to of ["", ...periods]) {
        if (from === to || (from !== "" && to !== "" && (days(from).first ?? "") > (days(to).last ?? ""))) continue;
        const { certain, possible, undatable } = during(claims, `${from || ".."}/${to || ".."}`);
        const { shown, undated } = leftFor(`from=${from}&to=${to}`);
        expect(idsOf(shown), `${from} to ${to}`).toEqual(idsOf([...certain, ...possible].map(({ claim }) => claim)));
        expect(undated).toBe(undatable.length);
      }
  });

  test("of several filters at once, and of several values of one", () => {
    expect(idsOf(leftFor("dataset=timeline&dataset=troop-counts&place=syria-country&modality=planned").shown)).toEqual(
      idsOf(
        at("syria-country").filter(
          (claim) => (claim.dataset === "timeline" || claim.dataset === "troop-counts") && claim.modality === "planned",
        ),
      ),
    );
  });

  test("and the number beside a value is how many it would leave", () => {
    const asked = askedFor("dataset=timeline&from=2024");
    for (const [place, count] of countsOf(rows, asked, undefined, "place"))
      expect(leftFor(`dataset=timeline&from=2024&place=${place}`).shown.length, place).toBe(count);
    for (const [dataset, count] of countsOf(rows, asked, undefined, "dataset"))
      expect(leftFor(`dataset=${dataset}&from=2024`).shown.length, dataset).toBe(count);
  });
});

describe("the order", () => {
  test("by time begins with the earliest and ends with what has no time told", () => {
    const times = inOrder(rows, "when", undefined).map(({ days: its }) => its && (its.first ?? its.last));
    const told = times.filter((time) => time !== undefined);
    expect(told).toEqual([...told].sort());
    expect(times.slice(told.length).every((time) => time === undefined)).toBe(true);
  });

  test("by source follows the lines of each article", () => {
    const places = inOrder(rows, "source", undefined).map(({ values, line }) => [values.source[0], line] as const);
    for (const [index, [source, line]] of places.entries()) {
      const before = places[index - 1];
      if (before?.[0] === source) expect(line).toBeGreaterThanOrEqual(before?.[1] ?? 0);
      else if (before) expect((before[0] ?? "") < (source ?? "")).toBe(true);
    }
  });
});

describe("the address", () => {
  test("says all that is asked for and nothing that is usual", () => {
    for (const address of [
      "",
      "q=%D8%A7%D9%86%D8%B3%D8%AD%D8%A7%D8%A8&dataset=timeline&dataset=troop-counts&actor=iraq&from=2024&to=2025-09&sort=source&page=2",
    ])
      expect(addressOf(askedFor(address))).toBe(address);
    expect(addressOf(askedFor("sort=when&page=1&q=&utm_source=x"))).toBe("");
    expect(addressOf(askedFor("q=troops&sort=near"))).toBe("q=troops");
  });

  test("takes a date with whatever stands between its parts, and keeps it in one form", () => {
    for (const date of ["2024-09", "2024/09", "2024 09", "2024.9", "٢٠٢٤-٠٩", "2024–09"])
      expect(addressOf(askedFor(new URLSearchParams({ from: date }).toString())), date).toBe("from=2024-09");
    expect(addressOf(askedFor("to=2024%2F9%2F5"))).toBe("to=2024-09-05");
    for (const wrong of ["2024/13", "09/2024", "2024-09-31", "24"])
      expect(addressOf(askedFor(new URLSearchParams({ from: wrong }).toString())), wrong).toBe("");
  });

  test("tells of each value that means nothing here, and does not ask for it", () => {
    const { asked, unknown } = askedIn(
      new URLSearchParams("actor=<b>&from=2024-13&to=soon&sort=size&page=0&colour=red"),
      () => false,
    );
    expect(unknown.map(({ name, value }) => [name, value])).toEqual([
      ["actor", "<b>"],
      ["from", "2024-13"],
      ["to", "soon"],
      ["sort", "size"],
      ["page", "0"],
    ]);
    expect(addressOf(asked)).toBe("");
    expect(askedIn(new URLSearchParams("from=2025&to=2024"), () => true).unknown).toEqual([
      { name: "to", value: "2024" },
    ]);
  });
});

test("an old link has its claim in its fragment", () => {
  expect(idIn("#/claim/some-id")).toBe("some-id");
  expect(idIn("#/claim/some-id/")).toBe("some-id");
  expect(idIn("#datasets")).toBeUndefined();
});

const MARKUP = '<img src=x onerror="alert(1)"> & "withdrawal"';

/** A claim whose texts hold markup. */
const withMarkup = (row: Row): Row => ({
  ...row,
  summary: MARKUP,
  other: MARKUP,
  number: MARKUP,
  kind: MARKUP,
  time: MARKUP,
  says: MARKUP,
  filed: MARKUP,
  quotes: [[`${MARKUP} quoted`, MARKUP]],
  side: { side: "for", sign: "up", holder: MARKUP, word: MARKUP, act: MARKUP, limits: MARKUP, proposition: MARKUP },
});

test("a record that holds markup is shown as text, with its words marked", () => {
  const words: RowWords = {
    columns: ["", "", "", "", ""],
    line: "line",
    translated: "translated",
    named: "linked with",
  };
  const query = queryOf("withdrawal src quoted");
  const drawn = render(ClaimRow({ row: withMarkup(rows[0] as Row), language: "en", words, query, to: (path) => path }));
  const { document } = parseHTML(`<table>${drawn}</table>`);
  expect(document.querySelectorAll("img")).toHaveLength(0);
  expect(document.querySelector("th a")?.textContent).toBe(MARKUP);
  expect([...document.querySelectorAll("th a mark")].map(textOf)).toEqual(["src", "withdrawal"]);
  expect([...document.querySelectorAll(".beside-summary mark")].map(textOf)).toContain("quoted");
});

describe("what is written", () => {
  const pagesOf = (language: string) =>
    filesIn(join(folder, language, "claims")).filter((file) => file.endsWith("index.html"));

  test("has every claim in the tables of the datasets, for who has no script", () => {
    for (const language of ["en", "ar"]) {
      const main = join(folder, language, "claims/index.html");
      const shown = pagesOf(language)
        .filter((file) => file !== main)
        .flatMap((file) =>
          [...documentOf(file).querySelectorAll(".all-claims tbody tr th a")].map((a) => a.getAttribute("href")),
        );
      expect(shown.map((href) => href?.split("/").at(-2)).sort()).toEqual(idsOf(claims));
    }
  });

  test("has the files of all claims as they are published", () => {
    expect(readFileSync(join(folder, "files/claims.csv"), "utf8")).toBe(csv);
    expect(JSON.parse(readFileSync(join(folder, "files/claims.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(claims)),
    );
    expect(existsSync(join(folder, "files/claims.xlsx"))).toBe(true);
  });

  test("can have the files of some claims, the same whenever they are written", async () => {
    const ids = idsOf(claimsIn("troop-counts"));
    const to = mkdtempSync(join(tmpdir(), "iraq-coalition-data-some-"));
    const written = (ending: string) => readFileSync(join(to, `files/some.${ending}`));
    mkdirSync(join(to, "files"));
    await writeDownloads(to, "some", ids);
    const first = written("xlsx");
    expect(written("csv").toString()).toBe(rowsOfCsv(ids));
    expect(JSON.parse(written("json").toString())).toEqual(
      JSON.parse(JSON.stringify(claims.filter(({ id }) => ids.includes(id)))),
    );
    await writeDownloads(to, "some", ids);
    expect(written("xlsx").equals(first)).toBe(true);
    rmSync(to, { recursive: true });
  });
});

/** The rows of the published table that some claims have. No text of it holds a line break, so that its lines are its rows. */
function rowsOfCsv(ids: readonly string[]): string {
  const [header = "", ...lines] = csv.split("\r\n");
  const chosen = lines.filter((line) => ids.includes(line.split('"')[1] ?? ""));
  return [header, ...chosen, ""].join("\r\n");
}

test("a cut table keeps a line break and a quotation mark inside a text", () => {
  const table = '"id","text"\r\n"a","one\r\n""two"", three"\r\n"b",4\r\n';
  expect(cutCsv(table, new Set(["a"]))).toBe('"id","text"\r\n"a","one\r\n""two"", three"\r\n');
  expect(cutCsv(table, new Set(["b", "one"]))).toBe('"id","text"\r\n"b",4\r\n');
});

const DAY = 24 * 60 * 60 * 1000;

/** The number of a column by its letters: AA is 27. */
const columnOf = (cell: string) =>
  [...cell.replace(/\d+$/u, "")].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

/** The sheet of a workbook, row by row: of each column that is not empty, a text or a number. */
function sheetOf(bytes: Uint8Array): Map<number, string | number>[] {
  const files = unzipSync(bytes);
  const xml = (path: string) => parseHTML(new TextDecoder().decode(files[path])).document;
  const strings = [...xml("xl/sharedStrings.xml").querySelectorAll("si")].map(({ textContent }) => textContent ?? "");
  return [...xml("xl/worksheets/sheet1.xml").querySelectorAll("row")].map(
    (row) =>
      new Map(
        [...row.querySelectorAll("c")]
          .filter((cell) => cell.querySelector("v") !== null)
          .map((cell) => {
            const value = Number(cell.querySelector("v")?.textContent);
            return [
              columnOf(cell.getAttribute("r") ?? ""),
              cell.getAttribute("t") === "s" ? (strings[value] ?? "") : value,
            ];
          }),
      ),
  );
}

describeInChromium("the table in Chromium", (open) => {
  const status = (page: Page) => page.locator("[role=status] .count strong").textContent();
  const downloaded = async (page: Page, ending = "json") => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`.downloads a[href$=".${ending}"]`).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const expectStatus = (page: Page, text: string) => expect.poll(() => status(page)).toBe(text);

  test("a word in either language and a filter leave the claims that they fit, and the address keeps them", async () => {
    const { page, complaints } = await open("en/claims/");
    await page.getByRole("searchbox").fill("انسحاب");
    await expect.poll(() => new URL(page.url()).search).not.toBe("");
    await page.getByLabel("Agreement terms").check();
    const left = claimsIn("agreement-terms").filter((claim) =>
      [claim.summary.ar, ...evidenceOf(claim).map(({ quote }) => quote)].some((text) => text.includes("انسحاب")),
    );
    await expectStatus(page, `${left.length} of ${claims.length} records`);
    expect(
      idsOf(
        await page
          .locator(".all-claims tbody th > a")
          .evaluateAll((all) => all.map((one) => ({ id: String(one.getAttribute("href")?.split("/").at(-2)) }))),
      ),
    ).toEqual(idsOf(left));
    for (const row of await page.locator(".all-claims tbody tr").all())
      expect(await row.locator("mark").count()).toBeGreaterThan(0);
    const query = [...new URL(page.url()).searchParams];
    expect(query).toEqual([
      ["q", "انسحاب"],
      ["dataset", "agreement-terms"],
    ]);
    await page.getByRole("link", { name: "العربية" }).click();
    await expectStatus(page, `السجلات: ${left.length} من ${claims.length}`);
    expect([...new URL(page.url()).searchParams]).toEqual(query);
    expect(await page.getByRole("searchbox").inputValue()).toBe("انسحاب");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("back and forward lead through what was asked for, and nothing asked for adds nothing to the address", async () => {
    const { page, complaints } = await open("en/claims/");
    await page.getByLabel("Troop counts").check();
    await expectStatus(page, `${claimsIn("troop-counts").length} of ${claims.length} records`);
    await page.locator("select[name=sort]").selectOption("source");
    await page.goBack();
    await page.goBack();
    await expectStatus(page, `${claims.length} of ${claims.length} records`);
    expect(await page.getByLabel("Troop counts").isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
    await page.goForward();
    await expectStatus(page, `${claimsIn("troop-counts").length} of ${claims.length} records`);
    await page.getByRole("link", { name: "Clear" }).click();
    await expectStatus(page, `${claims.length} of ${claims.length} records`);
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("link", { name: "Next rows" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?page=2");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("an unknown value is told as text, an unknown parameter is dropped, and no hit says so", async () => {
    const { page, complaints } = await open(`en/claims/?actor=${encodeURIComponent("<b>x</b>")}&colour=red&q=zzzz`);
    await expectStatus(page, `0 of ${claims.length} records`);
    expect(textOf({ textContent: await page.locator(".unknown").textContent() })).toContain("“<b>x</b>”");
    expect(await page.getByRole("status").textContent()).toContain("No claim matches “zzzz”");
    expect(new URL(page.url()).search).toBe("?q=zzzz");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the version that a link is of stays in the address and in that of the other language", async () => {
    const { page } = await open("en/claims/?v=0.0.1");
    await page.getByLabel("Troop counts").check();
    await expect.poll(() => new URL(page.url()).search).toBe("?dataset=troop-counts&v=0.0.1");
    expect(await page.locator("a.language").getAttribute("href")).toContain("?dataset=troop-counts&v=0.0.1");
    await page.getByRole("link", { name: "Clear" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?v=0.0.1");
    await page.close();
  });

  test("the period leaves claims without a time out, and says how many", async () => {
    const { certain, possible, undatable } = during(claims, "2014/2014");
    const { page } = await open("en/claims/?from=2014&to=2014");
    await expectStatus(page, `${certain.length + possible.length} of ${claims.length} records`);
    expect(await page.getByRole("status").textContent()).toContain(`: ${undatable.length}.`);
    await page.close();
  });

  test("what is downloaded is what is shown, as CSV, XLSX and JSON", async () => {
    const { page, complaints } = await open("ar/claims/?place=syria-country&dataset=troop-counts&dataset=timeline");
    const left = claims.filter(
      (claim) => at("syria-country").includes(claim) && ["troop-counts", "timeline"].includes(claim.dataset),
    );
    await expectStatus(page, `السجلات: ${left.length} من ${claims.length}`);
    const json = await downloaded(page);
    expect(JSON.parse(json.bytes.toString())).toEqual(JSON.parse(JSON.stringify(left)));
    expect(json.name).toMatch(/^iraq-coalition-data-\d+\.\d+\.\d+-claims-\d+-chosen\.json$/u);
    const table = await downloaded(page, "csv");
    expect(table.bytes.toString()).toBe(rowsOfCsv(idsOf(left)));
    const [header, ...sheet] = sheetOf((await downloaded(page, "xlsx")).bytes);
    const names = [...(header?.values() ?? [])].map(String);
    const written = parse(rowsOfCsv(idsOf(left)), { columns: true }) as Record<string, string>[];
    expect(names).toEqual(Object.keys(written[0] ?? {}));
    expect(sheet).toHaveLength(written.length);
    for (const [index, row] of written.entries())
      for (const [position, name] of names.entries()) {
        const cell = sheet[index]?.get(position + 1);
        const text = row[name] ?? "";
        // Days are counted from the end of 1899; numbers are numbers, and all else is text, whatever it looks like.
        if (text === "") expect(cell, name).toBeUndefined();
        else if (DAY_COLUMNS.includes(name)) expect(cell, name).toBe((Date.parse(text) - Date.UTC(1899, 11, 30)) / DAY);
        else if (/^quantity_(?:value|of|min|max)$|_by$/u.test(name)) expect(cell, name).toBe(Number(text));
        else expect(cell, name).toBe(text);
      }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("a record that holds markup is shown as text by the script too", async () => {
    const { page, complaints } = await open("en/claims/");
    await page.route("**/rows.json", (route) =>
      route.fulfill({ json: { rows: rows.map((row, index) => (index === 0 ? withMarkup(row) : row)), names: {} } }),
    );
    await page.getByRole("searchbox").fill("onerror");
    await expectStatus(page, `1 of ${claims.length} records`);
    expect(await page.locator(".all-claims tbody tr th a").textContent()).toBe(MARKUP);
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("an old link leads from each door to its claim, and an unknown one to the table, which says so", async () => {
    const [claim] = claims;
    for (const path of ["", "ar/", "en/claims/"]) {
      const { page, complaints } = await open(`${path}#/claim/${claim?.id}`);
      await page.waitForURL(new RegExp(`/${path.slice(0, 2) || "en"}/claim/${claim?.id}/$`, "u"));
      await page.close();
      const unknown = await open(`${path}#/claim/no-such-claim`);
      await unknown.page.waitForURL(/\/claims\/#/u);
      await unknown.page.locator(".no-such-claim").waitFor({ state: "visible" });
      expect([...complaints, ...unknown.complaints]).toEqual([]);
      await unknown.page.close();
    }
  });

  test("the search of any page leads to the table, and the table answers to the keyboard", async () => {
    const { page, complaints } = await open("en/deadlines/");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("Harir");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claims\/\?q=Harir$/u);
    await expect.poll(() => page.locator(".all-claims tbody tr mark").count()).toBeGreaterThan(0);
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=Harir&dataset=timeline");
    expect(await page.evaluate("document.activeElement.value")).toBe("timeline");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("without a script, rows stand there to be read, no dead control is shown, and every claim is linked", async () => {
    const { page } = await open("en/claims/", { javaScriptEnabled: false });
    expect(await page.locator(".all-claims tbody tr").count()).toBeGreaterThan(0);
    expect(await page.locator("form:visible").count()).toBe(0);
    await page.locator(".dataset-list a").first().click();
    await page.waitForURL(/\/claims\/[a-z-]+\/$/u);
    await page.close();
  });
});
