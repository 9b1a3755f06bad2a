/** What the explorer is made of: its bytes, its links, its downloads. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, inject, test } from "vitest";
import { documentOf, filesIn, writtenSite } from "./written.js";

const folder = inject("site");

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
      // Under its address, a host has no such page: client/unknown.ts looks for its own place.
      if (relative(folder, file) === "404.html") continue;
      if (/^[a-z]+:|^\//u.test(address) || !all.has(target) || (fragment && !idsAt.get(target)?.has(fragment)))
        dead.push(`${relative(folder, file)}: ${address}`);
    }
  expect(dead).toEqual([]);
});

test("every table can be downloaded as it is published, and so can the texts that belong to the data", () => {
  const links = [...documentOf(join(folder, "ar/data/index.html")).querySelectorAll("a[download]")].map(
    (a) => a.getAttribute("href") ?? "",
  );
  const tables = readdirSync("data/csv").filter((name) => name.endsWith(".csv"));
  const names = links.map((href) => basename(href));
  expect(names.filter((name) => name.endsWith(".csv")).sort()).toEqual(tables.sort());
  expect(names).toContain("LICENSE-DATA");
  for (const href of links) {
    const name = basename(href);
    const published = [join("data/csv", name), name].find((path) => existsSync(path)) ?? "";
    expect(readFileSync(join(folder, "ar/data", href)).equals(readFileSync(published)), name).toBe(true);
  }
});
