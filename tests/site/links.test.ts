/** What the explorer is made of: its bytes, its links, its downloads. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { documentOf, filesIn, writtenSite } from "./written.js";

const folder = await writtenSite();

test("has the same bytes whenever it is written", async () => {
  const again = await writtenSite();
  const hashes = (from: string) =>
    filesIn(from).map((file) => [relative(from, file), createHash("sha256").update(readFileSync(file)).digest("hex")]);
  expect(hashes(again)).toEqual(hashes(folder));
  rmSync(again, { recursive: true });
});

test("every link leads to a page or a file, and to a place that it has, under any path", () => {
  const idsAt = new Map<string, ReadonlySet<string>>();
  const all = new Set(filesIn(folder));
  const pages = [...all].filter((file) => file.endsWith(".html"));
  for (const file of pages)
    idsAt.set(file, new Set([...documentOf(file).querySelectorAll("[id]")].map(({ id }) => id)));
  const dead: string[] = [];
  for (const file of pages)
    for (const element of documentOf(file).querySelectorAll("[href], [src]")) {
      const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      const [path = "", fragment] = address.replace(/\?[^#]*/u, "").split("#");
      const target = path === "" ? file : join(dirname(file), path, path.endsWith("/") ? "index.html" : "");
      if (/^[a-z]+:|^\//u.test(address) || !all.has(target) || (fragment && !idsAt.get(target)?.has(fragment)))
        dead.push(`${relative(folder, file)}: ${address}`);
    }
  expect(dead).toEqual([]);
});

test("the files to download are the tables as they are published", () => {
  const links = [...documentOf(join(folder, "ar/data/index.html")).querySelectorAll("a[download]")].map(
    (a) => a.getAttribute("href") ?? "",
  );
  const tables = readdirSync("data/csv").filter((name) => name.endsWith(".csv"));
  expect(links.map((href) => href.split("/").at(-1)).sort()).toEqual(tables.sort());
  for (const href of links) {
    const name = href.split("/").at(-1) ?? "";
    expect(readFileSync(join(folder, "ar/data", href)).equals(readFileSync(join("data/csv", name))), name).toBe(true);
  }
});
