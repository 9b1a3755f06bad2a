/**
 * Hosts show the page for unknown addresses under every address that they do not have, however deep, so that its relative links
 * lead nowhere. The page asks for this script in each folder above itself; where it is found, there is the site.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const fromSite = (path = "") => new URL(path, script.src).href;
  for (const element of document.querySelectorAll<HTMLElement>("[data-href]"))
    element.setAttribute("href", fromSite(element.dataset["href"]));
  for (const form of document.querySelectorAll("form")) {
    form.action = fromSite(form.dataset["action"]);
    form.hidden = false;
  }
}
