import { type Searched, searchIn } from "./search.js";

/** The filters of the page: the names of the controls, which are those of the parameters in the address. */
const FILTERS = ["dataset", "source", "modality", "side"] as const;

const form = document.querySelector<HTMLFormElement>("form.filters");
/** What the page says in its form. Not `dataset`: a control of that name stands in front of it. */
const said = (name: string) => form?.getAttribute(`data-${name}`) ?? "";
const status = document.querySelector("[role=status]");
const rows = [...document.querySelectorAll<HTMLTableRowElement>("tr[data-id]")];

let search: Promise<(query: string) => ReadonlySet<string>> | undefined;

/** The index, made when somebody searches for the first time. */
const searching = () => {
  search ??= fetch(said("index"))
    .then((response) => response.json() as Promise<readonly Searched[]>)
    .then(searchIn);
  return search;
};

const control = (name: string) => form?.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;

/** Shows the rows that the controls ask for, and puts what differs from the default into the address. */
async function apply(): Promise<void> {
  const query = control("q")?.value.trim() ?? "";
  const hits = query === "" ? undefined : (await searching())(query);
  if (query !== (control("q")?.value.trim() ?? "")) return;
  const chosen = FILTERS.map((name) => [name, control(name)?.value ?? ""] as const).filter(([, value]) => value !== "");
  let shown = 0;
  for (const row of rows) {
    const isShown =
      (hits?.has(row.dataset["id"] ?? "") ?? true) && chosen.every(([name, value]) => row.dataset[name] === value);
    row.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>("section[data-dataset]"))
    section.hidden = section.querySelector("tr[data-id]:not([hidden])") === null;
  if (status !== null)
    status.textContent = said(shown === 0 ? "none" : "some")
      .replace("{shown}", String(shown))
      .replace("{all}", String(rows.length));
  const parameters = new URLSearchParams([...(query === "" ? [] : [["q", query]]), ...chosen.map((pair) => [...pair])]);
  history.replaceState(null, "", parameters.size === 0 ? location.pathname : `?${parameters}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language")) link.search = parameters.toString();
}

/** Puts the parameters of the address into the controls. What no control knows is left out. */
function restore(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const known = control(name);
    if (known === null) continue;
    if (known instanceof HTMLSelectElement && ![...known.options].some((option) => option.value === value)) continue;
    known.value = value;
  }
}

if (form !== null) {
  form.hidden = false;
  form.addEventListener("input", () => void apply());
  form.addEventListener("submit", (event) => event.preventDefault());
  restore();
  if (location.search !== "") void apply();
}
