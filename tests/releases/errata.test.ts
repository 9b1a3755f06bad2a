import { expect, test } from "vitest";
import { errataPage } from "../../src/publishing/errata-page.js";
import { errataIn } from "../../src/releases/errata.js";

const release = { version: "0.3.0", date: "2030-12-31" };
const changes = {
  version: "0.3.0",
  since: "0.2.0",
  changes: [
    { what: "record", dataset: "timeline", id: "new-record", is: "added" },
    { what: "record", dataset: "timeline", id: "split", is: "gone", became: ["one", "other"], reason: "Two claims." },
    { what: "ledger", ledger: "exclusions", entry: "000#L3", is: "changed", path: "reason", old: "a", new: "b" },
    { what: "column", name: "timeline.date_edtf", is: "gone" },
    { what: "field", dataset: "timeline", id: "mended", path: "date.edtf", old: "2024-09", new: "2024-10" },
    { what: "field", dataset: "timeline", id: "mended", path: "note", new: { en: "A | B", ar: "ملاحظة" }, words: {} },
  ],
};

test("of the changes of a release, those of a record that the release before has are corrections", () => {
  expect(errataIn(JSON.stringify(changes), release)).toMatchObject({
    ...release,
    since: "0.2.0",
    corrections: [
      { id: "split", became: ["one", "other"], reason: "Two claims." },
      { id: "mended", path: "date.edtf", old: "2024-09", new: "2024-10" },
      { id: "mended", path: "note" },
    ],
  });
});

test("a change that does not say of which record it is is refused", () => {
  const nameless = { ...changes, changes: [{ what: "field", dataset: "timeline", path: "note" }] };
  expect(() => errataIn(JSON.stringify(nameless), release)).toThrow("id");
});

test("docs/errata.md has the value before and after, and says that there was none", () => {
  const page = errataPage([errataIn(JSON.stringify(changes), release)], true);
  expect(page).toContain("## 0.3.0, 2030-12-31\n\nSince 0.2.0:\n");
  expect(page).toContain("\n| `split` |  |  | Two claims. Now: `one`, `other`. |\n");
  expect(page).toContain("\n| `mended` | `date.edtf` | 2024-09 | 2024-10 |\n");
  expect(page).toContain('\n| `mended` | `note` | — | `{"en":"A \\| B","ar":"ملاحظة"}` |\n');
});

test("docs/errata.md says whether nothing was released or nothing corrected", () => {
  expect(errataPage([], false)).toContain("There is no release yet");
  expect(errataPage([], true)).toContain("No released record has been changed.");
});
