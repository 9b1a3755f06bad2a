import { cutCsv } from "../downloads/claims-csv.js";
import { cutJson } from "../downloads/claims-json.js";

const textOf = async (address: string) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
};

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The files of all claims, cut to some. The writer of workbooks is a file of its own, which is loaded when one is asked for. */
async function cut(link: HTMLAnchorElement, ids: ReadonlySet<string>): Promise<Blob> {
  if (link.href.endsWith(".json"))
    return new Blob([cutJson(JSON.parse(await textOf(link.href)) as { id: string }[], ids)], {
      type: "application/json",
    });
  const csv = cutCsv(await textOf(link.href.replace(/xlsx$/u, "csv")), ids);
  if (link.href.endsWith(".csv")) return new Blob([csv], { type: "text/csv" });
  const { days = "", xlsx = "" } = (link.parentElement as HTMLElement).dataset;
  const { workbookOf } = (await import(
    new URL(xlsx, location.href).href
  )) as typeof import("../downloads/claims-xlsx.js");
  return workbookOf(csv, new Set(days.split(" ")));
}

/**
 * Cuts the files that are downloaded to the claims that are shown.
 * @param shown their ids; undefined if all are
 */
export function cutDownloads(shown: () => ReadonlySet<string> | undefined, onFailure: () => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".downloads a"))
    link.addEventListener("click", (event) => {
      const ids = shown();
      if (ids === undefined) return;
      event.preventDefault();
      cut(link, ids).then(
        (file) => save(file, link.download.replace(/\.(?=\w+$)/u, `-${ids.size}-chosen.`)),
        onFailure,
      );
    });
}
