import { claims, type Language, once, version } from "iraq-coalition-data";
import { ORDERS, type Order } from "../client/asked.js";
import { Found, Pager } from "../client/found.js";
import { inOrder, leftBy, ROWS } from "../client/table.js";
import { DAY_COLUMNS, FORMATS } from "../downloads/write.js";
import { filled, type Word } from "../languages.js";
import { fileFrom, type Place, pageFrom } from "../place.js";
import { rowsIn } from "../rows.js";
import type { Page } from "../shell.js";
import { Filters } from "./claims-filters.js";
import { NOTHING, saying, Table, tableWords } from "./claims-table.js";
import { DatasetList } from "./datasets.js";

/** The file that the script of the table loads. */
export const rowsPath = "claims/rows.json";

const ORDER_WORDS: Readonly<Record<Order, Word>> = {
  near: "orderNear",
  when: "orderWhen",
  dataset: "orderDataset",
  source: "orderSource",
};

/** The order of the rows, and the files: all claims as they are published, which the script cuts to those that are shown. */
function Tools({ place }: { place: Place }) {
  const say = saying(place.language);
  return (
    <div class="tools">
      <label class="order">
        {say("tableOrder")}{" "}
        <select name="sort" form="filters">
          {ORDERS.map((order) => (
            <option value={order} selected={order === NOTHING.sort} disabled={order === "near"}>
              {say(ORDER_WORDS[order])}
            </option>
          ))}
        </select>
      </label>
      <p class="downloads" data-days={DAY_COLUMNS.join(" ")} data-xlsx={fileFrom(place, "xlsx.js")}>
        {say("downloadShown")}:{" "}
        {FORMATS.map((ending) => (
          <>
            <a
              href={fileFrom(place, `files/claims.${ending}`)}
              download={`iraq-coalition-data-${version}-claims.${ending}`}
            >
              {ending.toUpperCase()}
            </a>{" "}
          </>
        ))}
      </p>
    </div>
  );
}

/** The table of all claims: its first rows, which a script changes for those that are asked for. */
export function claimsPage(language: Language): Page {
  const place: Place = { language, path: "claims/" };
  const say = saying(language);
  const words = tableWords(say);
  const rows = rowsIn(language);
  const { shown, undated } = leftBy(rows, NOTHING, undefined);
  return {
    place,
    title: say("allClaims"),
    description: say("claimsLead"),
    script: "claims.js",
    content: (
      <>
        <h1>{say("allClaims")}</h1>
        <p class="lead">
          {say("claimsLead")}{" "}
          {filled("recordsOfClaims", language, { records: claims.length, claims: once(claims).length })}
        </p>
        <p class="no-such-claim" hidden>
          {say("unknownAddress")}
        </p>
        <noscript>
          <p>
            {say("needsScript")} <a href="#datasets">{say("byDataset")}</a>
          </p>
        </noscript>
        <div
          class="with-filters"
          data-rows={pageFrom(place, rowsPath)}
          data-pages={pageFrom(place, "")}
          data-words={JSON.stringify(words)}
        >
          <search>
            <Filters rows={rows} place={place} />
          </search>
          <section class="found" aria-label={say("claims")}>
            <div role="status" tabindex={-1}>
              <Found
                asked={NOTHING}
                shown={shown.length}
                all={rows.length}
                undated={undated}
                unknown={[]}
                words={words}
              />
            </div>
            <Tools place={place} />
            <Table rows={inOrder(shown, NOTHING.sort, undefined).slice(0, ROWS)} place={place} />
            <nav class="table-pages asked" aria-label={say("tablePages")}>
              <Pager asked={NOTHING} shown={shown.length} words={words} />
            </nav>
          </section>
        </div>
        <h2 id="datasets">{say("byDataset")}</h2>
        <DatasetList place={place} />
      </>
    ),
  };
}
