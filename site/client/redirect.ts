import { claimPath } from "../place.js";
import { type Ids, idIn, leadsTo } from "./old-links.js";

/** The folder of the site, whatever path it is served under. */
const root = new URL(".", (document.currentScript as HTMLScriptElement).src);

/** The language of the page, or on the page before both that of the reader. */
function language(): "en" | "ar" {
  const [folder] = location.pathname.slice(root.pathname.length).split("/");
  if (folder === "en" || folder === "ar") return folder;
  return navigator.language.startsWith("ar") ? "ar" : "en";
}

/** Leads from an old link to the page of its claim; where there is none, to the table of all claims, which says so. */
async function follow(): Promise<void> {
  const id = idIn(location.hash);
  if (id === undefined) return;
  const ids = (await (await fetch(new URL("ids.json", root))).json()) as Ids;
  const claim = leadsTo(id, ids);
  const unknown = document.querySelector<HTMLElement>(".no-such-claim");
  if (claim !== undefined) location.replace(new URL(`${language()}/${claimPath(claim)}`, root));
  else if (unknown === null) location.replace(new URL(`${language()}/claims/${location.hash}`, root));
  else unknown.hidden = false;
}

addEventListener("hashchange", () => void follow());
void follow();
