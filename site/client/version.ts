/** Says so where a link is of another version of the data than the one that is shown: `?v=0.1.0`. */
const asked = new URLSearchParams(location.search).get("v") ?? "";
const foot = document.querySelector<HTMLElement>("[data-version]");
const shown = foot?.dataset["version"] ?? "";

/** Keeps a number of a version in order, whatever the direction of the sentence around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

if (/^[\w.+-]{1,40}$/u.test(asked) && asked !== shown) {
  const note = document.createElement("p");
  note.className = "other-version";
  note.textContent = (foot?.dataset["otherVersion"] ?? "")
    .replace("{asked}", isolated(asked))
    .replace("{shown}", isolated(shown));
  document.querySelector("main")?.prepend(note);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language"))
    link.search = `?v=${encodeURIComponent(asked)}`;
}
