import { claimPath } from "../place.js";

/** The id in the fragment of an old link. */
export const idIn = (fragment: string): string | undefined => /^#\/claim\/(.+?)\/?$/u.exec(fragment)?.[1];

/** The language of the page, or on the page before both that of the reader. */
function languageIn(root: URL): "en" | "ar" {
  const [folder] = location.pathname.slice(root.pathname.length).split("/");
  if (folder === "en" || folder === "ar") return folder;
  return navigator.language.startsWith("ar") ? "ar" : "en";
}

async function follow(root: URL): Promise<void> {
  const id = idIn(location.hash);
  if (id === undefined) return;
  // The ids of all claims, and of those that are no longer there: their pages say what became of them.
  const ids = (await (await fetch(new URL("ids.json", root))).json()) as readonly string[];
  const unknown = document.querySelector<HTMLElement>(".no-such-claim");
  const language = languageIn(root);
  if (ids.includes(id)) location.replace(new URL(`${language}/${claimPath(id)}`, root));
  else if (unknown === null) location.replace(new URL(`${language}/claims/${location.hash}`, root));
  else unknown.hidden = false;
}

/**
 * Leads from an old link to the page of its claim; where there is none, to the table of all claims, which says so.
 * @param script that runs, which lies in the folder of the site, whatever path that is served under
 */
export function followOldLinks(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement)) return;
  const root = new URL(".", script.src);
  addEventListener("hashchange", () => void follow(root));
  void follow(root);
}
