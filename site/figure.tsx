import type { ComponentChildren } from "preact";
import type { Chart } from "./charts/chart.js";
import { FORMATS } from "./downloads/write.js";
import { WORDS } from "./languages.js";
import { fileFrom, type Place } from "./place.js";

/**
 * A chart with all that belongs to it: what it shows, its key, what it does not show, its table and its downloads.
 * @param heading absent where the heading of the page is that of the chart
 * @param table what the chart shows, as a table
 */
export function Figure({
  chart,
  place,
  heading,
  table,
}: {
  chart: Chart;
  place: Place;
  heading?: ComponentChildren;
  table: ComponentChildren;
}) {
  const { language } = place;
  const id = `chart-${chart.name}`;
  const size = heading === undefined ? "page" : "part";
  return (
    <figure
      class="chart"
      aria-labelledby={heading === undefined ? undefined : id}
      aria-label={heading === undefined ? chart.headline(language) : undefined}
    >
      {heading !== undefined && <h2 id={id}>{heading}</h2>}
      <p class="finding">{chart.finding(language, size)}</p>
      <ul class="key" aria-hidden="true">
        {chart.key(language).map(({ mark, meaning }) => (
          <li>
            <span dangerouslySetInnerHTML={{ __html: mark }} />
            {meaning}
          </li>
        ))}
      </ul>
      {chart.drawn(place, size)}
      <figcaption>
        <strong>{WORDS.notAnswered[language]}:</strong> {chart.not(language)}
      </figcaption>
      <details class="table">
        <summary>{WORDS.table[language]}</summary>
        {table}
      </details>
      <p class="downloads">
        {WORDS.download[language]}:{" "}
        {FORMATS.map((format) => (
          <a href={fileFrom(place, `files/${chart.name}.${format}`)} download>
            <bdi>{format.toUpperCase()}</bdi>
          </a>
        ))}
      </p>
    </figure>
  );
}
