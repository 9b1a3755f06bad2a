import type { Language } from "iraq-coalition-data";
import { exclusionReasons } from "iraq-coalition-data/schemas";
import { WORDS } from "./languages.js";
import type { Line } from "./lines.js";
import { datasetTitle } from "./names.js";

/** In which datasets the claims of a line are, and how many; of a line that only registers quote, in which. */
export function Filed({ line: { claims, quoted }, language }: { line: Line; language: Language }) {
  const datasets = claims.length > 0 ? claims.map(({ dataset }) => dataset) : quoted.map(({ dataset }) => dataset);
  const counts = new Map<string, number>();
  for (const dataset of datasets) counts.set(dataset, (counts.get(dataset) ?? 0) + 1);
  return (
    <>
      {[...counts].map(([dataset, count], index) => (
        <>
          {index > 0 && " · "}
          <span class="filed">
            {datasetTitle(dataset, language)} {claims.length > 0 && count}
          </span>
        </>
      ))}
    </>
  );
}

/** What of a line was left out: the words, unless it is the whole line, with the reason and its note. */
export const LeftOut = ({ line: { text, leftOut }, language }: { line: Line; language: Language }) => (
  <>
    {leftOut.map(({ start, end, reason, note }) => (
      <p class="left-out">
        {WORDS.leftOutHere[language]}:{" "}
        {end - start < text.length && (
          <>
            <q lang="ar" dir="rtl">
              {text.slice(start, end)}
            </q>
            {" – "}
          </>
        )}
        {exclusionReasons[reason][language]}
        {note && `. ${note[language]}`}
      </p>
    ))}
  </>
);
