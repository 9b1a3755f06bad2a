import type { Language } from "iraq-coalition-data";
import type { Chart } from "../charts/chart.js";
import { Figure } from "../figure.js";
import type { Place } from "../place.js";
import { rowOf } from "../rows.js";
import type { Page } from "../shell.js";
import { Table } from "./claims-table.js";

/** The page of a chart. */
export function figurePage(chart: Chart, language: Language): Page {
  const place: Place = { language, path: `${chart.name}/` };
  return {
    place,
    title: chart.headline(language),
    description: chart.finding(language, "part"),
    content: (
      <>
        <h1>{chart.headline(language)}</h1>
        <Figure
          chart={chart}
          place={place}
          table={<Table rows={chart.shown("page").map((claim) => rowOf(claim, language))} place={place} />}
        />
      </>
    ),
  };
}
