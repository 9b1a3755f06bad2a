import { render } from "preact";
import { addressOf, isNarrowed, usualOrder } from "./asked.js";
import { allowNearness, controlsOf, type Read } from "./controls.js";
import { cutDownloads } from "./downloads.js";
import { Found, lastPage, Pager, type TableWords } from "./found.js";
import { load } from "./loaded.js";
import { followOldLinks } from "./old-links.js";
import { ClaimRow } from "./row.js";
import { queryOf } from "./search.js";
import { countsOf, inOrder, leftBy, ROWS } from "./table.js";

const element = <One extends Element>(selector: string) => document.querySelector(selector) as One;

type Controls = ReturnType<typeof controlsOf>;

/** Draws what is asked for, from claims that are loaded when somebody is about to ask for some. */
function drawing(controls: Controls) {
  const [status, body, pager] = [element("[role=status]"), element("tbody"), element<HTMLElement>(".table-pages")];
  const told = element<HTMLElement>(".with-filters").dataset;
  const words = JSON.parse(told["words"] ?? "") as TableWords;
  const language = document.documentElement.lang === "ar" ? "ar" : "en";
  const to = (path: string) => `${told["pages"]}${path}`;

  let loading: ReturnType<typeof load> | undefined;
  const loaded = () => {
    loading ??= load(told["rows"] ?? "");
    return loading;
  };
  const sayNotLoaded = () => {
    loading = undefined;
    render(<p>{words.notLoaded}</p>, status);
  };

  let ids: ReadonlySet<string> | undefined;
  let turn = 0;
  let isDrawn = false;

  async function draw({ asked: wanted, unknown }: Read): Promise<void> {
    turn += 1;
    const mine = turn;
    const { rows, names, search } = await loaded();
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
        .map((row) => (
          <ClaimRow
            key={row.id}
            row={row}
            language={language}
            words={words.row}
            query={query}
            names={names.get(row.id)}
            to={to}
          />
        )),
      body,
    );
    controls.count((choice) => countsOf(rows, asked, nearness, choice));
    render(<Pager asked={asked} shown={shown.length} words={words} />, pager);
    render(
      <Found asked={asked} shown={shown.length} all={rows.length} undated={undated} unknown={unknown} words={words} />,
      status,
    );
  }

  return {
    draw: (read: Read) => void draw(read).catch(sayNotLoaded),
    prepare: () => void loaded().catch(sayNotLoaded),
    /** the ids that are shown; undefined while all are */
    ids: () => ids,
    sayNotLoaded,
  };
}

/** Keeps what is asked for in the address, beside the version of the data that a link is of. */
function addressing() {
  const version = new URLSearchParams(location.search).get("v");
  const withVersion = (search: string) => {
    const parameters = new URLSearchParams(search);
    if (version) parameters.set("v", version);
    return parameters.toString();
  };
  return {
    /** Puts what is asked for into the address, and into that of the page in the other language. */
    put({ asked }: Read, how: "pushState" | "replaceState"): void {
      const search = withVersion(addressOf(asked));
      if (search !== location.search.slice(1))
        history[how](null, "", `${location.pathname}${search && "?"}${search}${location.hash}`);
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language")) link.search = search;
    },
    asked: () => new URLSearchParams(location.search),
  };
}

/** Makes the table answer to its controls and its address. */
function start(form: HTMLFormElement): void {
  const controls = controlsOf(form);
  const table = drawing(controls);
  const address = addressing();
  const search = form.elements.namedItem("q") as HTMLInputElement;
  const order = element<HTMLSelectElement>("select[name=sort]");
  let last = "";

  function ask(read: Read, how: "pushState" | "replaceState"): void {
    address.put(read, how);
    table.draw(read);
  }
  function readAddress(): void {
    const read = controls.read(address.asked());
    controls.restore(read.asked);
    last = read.asked.q;
    ask(read, "replaceState");
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", table.prepare, { once: true });
  search.addEventListener("input", () => {
    const q = search.value.trim();
    allowNearness(q);
    // The first word puts the nearest claims first, and the last one taken away puts an end to that.
    if ((q === "") !== (last === "")) order.value = usualOrder(q);
    last = q;
    ask(controls.asked(), "replaceState");
  });
  for (const part of [form, order])
    part.addEventListener("change", (event) => {
      if (event.target !== search) ask(controls.asked(), "pushState");
    });
  addEventListener("popstate", readAddress);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.ask");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", `${location.pathname}${link.search}`);
    readAddress();
    const status = element<HTMLElement>("[role=status]");
    status.scrollIntoView();
    status.focus({ preventScroll: true });
  });
  cutDownloads(table.ids, table.sayNotLoaded);

  element<HTMLDetailsElement>("form details").open = matchMedia("(min-width: 65rem)").matches;
  if (location.search !== "") readAddress();
}

const form = document.querySelector<HTMLFormElement>("#filters");
if (form !== null) start(form);
followOldLinks(document.currentScript);
