import { render } from "preact";
import { type Asked, addressOf, askedIn, CHOICES, isNarrowed, type Unknown, usualOrder } from "./asked.js";
import { cutDownloads } from "./downloads.js";
import { Found, lastPage, Pager, type TableWords } from "./found.js";
import { followOldLinks } from "./old-links.js";
import { ClaimRow, type Row } from "./row.js";
import { queryOf, searchIn } from "./search.js";
import { countsOf, inOrder, leftBy, ROWS } from "./table.js";

type Control = HTMLInputElement | HTMLSelectElement;

/** Makes the table answer to its controls and its address. */
function start(form: HTMLFormElement): void {
  const element = <One extends Element>(selector: string) => document.querySelector(selector) as One;
  const [status, body, pager] = [element("[role=status]"), element("tbody"), element<HTMLElement>(".table-pages")];
  const told = element<HTMLElement>(".with-filters").dataset;
  const words = JSON.parse(told["words"] ?? "") as TableWords;
  const language = document.documentElement.lang === "ar" ? "ar" : "en";
  const to = (path: string) => `${told["pages"]}${path}`;
  const controls = () => [...form.elements].filter((one): one is Control => "name" in one && one.name !== "");

  const knows = (name: string, value: string) =>
    controls().some(
      (control) =>
        control.name === name &&
        (control instanceof HTMLSelectElement
          ? [...control.options].some((option) => option.value === value)
          : control.value === value),
    );
  const asksFor = (parameters: URLSearchParams) => askedIn(parameters, knows);

  let loading: ReturnType<typeof load> | undefined;
  async function load() {
    const response = await fetch(told["rows"] ?? "");
    if (!response.ok) throw new Error(String(response.status));
    const rows = (await response.json()) as readonly Row[];
    const search = searchIn(
      rows.map(({ id, summary, other, quotes }) => ({ id, summaries: [summary, other], quotes: quotes.flat() })),
    );
    return { rows, search };
  }
  /** The claims, loaded when somebody is about to ask for some. */
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  const sayNotLoaded = () => {
    loading = undefined;
    render(<p>{words.notLoaded}</p>, status);
  };

  /** The numbers beside the values of each choice. */
  function count(rows: readonly Row[], asked: Asked, nearness: ReadonlyMap<string, number> | undefined): void {
    for (const choice of CHOICES) {
      const counts = countsOf(rows, asked, nearness, choice);
      const countOf = (value: string) => counts.get(value) ?? 0;
      for (const control of controls().filter(({ name }) => name === choice))
        if (control instanceof HTMLSelectElement)
          for (const option of control.options) {
            if (option.value === "") continue;
            option.text = option.text.replace(/\(\d+\)$/u, `(${countOf(option.value)})`);
            option.disabled = countOf(option.value) === 0 && !option.selected;
          }
        else {
          const number = control.parentElement?.querySelector(".leaves");
          if (number) number.textContent = String(countOf(control.value));
        }
    }
  }

  /** The ids that are shown; undefined while all are. */
  let ids: ReadonlySet<string> | undefined;
  let turn = 0;
  let isDrawn = false;

  async function show(wanted: Asked, unknown: readonly Unknown[]): Promise<void> {
    turn += 1;
    const mine = turn;
    const { rows, search } = await loaded();
    // Somebody asked for something else in the meantime.
    if (mine !== turn) return;
    const query = queryOf(wanted.q);
    const nearness = query.length === 0 ? undefined : search(query);
    const { shown, undated } = leftBy(rows, wanted, nearness);
    const asked = { ...wanted, page: Math.min(wanted.page, lastPage(shown.length)) };
    const first = (asked.page - 1) * ROWS;
    ids = isNarrowed(asked) ? new Set(shown.map(({ id }) => id)) : undefined;
    // What stands there at first is no work of this script, which would leave it where it is.
    if (!isDrawn) for (const part of [status, body, pager]) part.replaceChildren();
    isDrawn = true;
    render(
      inOrder(shown, asked.sort, nearness)
        .slice(first, first + ROWS)
        .map((row) => <ClaimRow key={row.id} row={row} language={language} words={words.row} query={query} to={to} />),
      body,
    );
    count(rows, asked, nearness);
    render(<Pager asked={asked} shown={shown.length} words={words} />, pager);
    render(
      <Found asked={asked} shown={shown.length} all={rows.length} undated={undated} unknown={unknown} words={words} />,
      status,
    );
  }

  /** Puts what is asked for into the controls. */
  function restore({ q, chosen, from, to, sort }: Asked): void {
    const texts: Readonly<Record<string, string>> = { q, from, to, sort };
    for (const control of controls()) {
      const values: readonly string[] | undefined = chosen[control.name as keyof typeof chosen];
      if (values === undefined) control.value = texts[control.name] ?? "";
      else if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
      else control.value = values[0] ?? "";
    }
    allowNearness(q);
  }

  /** Without words there is nothing to be near to. */
  function allowNearness(q: string): void {
    const near = element<HTMLOptionElement>("option[value=near]");
    near.disabled = q === "";
  }

  /** Puts what is asked for into the address, and into that of the page in the other language. */
  function address(asked: Asked, how: "pushState" | "replaceState"): void {
    const search = addressOf(asked);
    if (search !== location.search.slice(1))
      history[how](null, "", `${location.pathname}${search && "?"}${search}${location.hash}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language")) link.search = search;
  }

  /** What the controls ask for. */
  const inControls = () => {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) parameters.append(name, String(value));
    return asksFor(parameters);
  };

  function ask({ asked, unknown }: ReturnType<typeof asksFor>, how: "pushState" | "replaceState"): void {
    address(asked, how);
    show(asked, unknown).catch(sayNotLoaded);
  }

  const search = form.elements.namedItem("q") as HTMLInputElement;
  const order = element<HTMLSelectElement>("select[name=sort]");
  let last = "";
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", () => void loaded().catch(sayNotLoaded), { once: true });
  search.addEventListener("input", () => {
    const q = search.value.trim();
    allowNearness(q);
    // The first word puts the nearest claims first, and the last one taken away puts an end to that.
    if ((q === "") !== (last === "")) order.value = usualOrder(q);
    last = q;
    ask(inControls(), "replaceState");
  });
  for (const part of [form, order])
    part.addEventListener("change", (event) => {
      if (event.target !== search) ask(inControls(), "pushState");
    });

  function readAddress(): void {
    const read = asksFor(new URLSearchParams(location.search));
    restore(read.asked);
    last = read.asked.q;
    ask(read, "replaceState");
  }
  addEventListener("popstate", readAddress);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.ask");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", `${location.pathname}${link.search}`);
    readAddress();
    status.scrollIntoView();
    (status as HTMLElement).focus({ preventScroll: true });
  });
  cutDownloads(() => ids, sayNotLoaded);

  element<HTMLDetailsElement>("form details").open = matchMedia("(min-width: 65rem)").matches;
  if (location.search !== "") readAddress();
}

const form = document.querySelector<HTMLFormElement>("#filters");
if (form !== null) start(form);
followOldLinks(document.currentScript);
