/**
 * npm run site:build: writes the explorer to .build/site. npm run site also serves it, on this machine alone.
 *
 * --out FOLDER      writes it there instead
 * --address ADDRESS where it will be reached, for what needs whole addresses: previews, search engines, the page for wrong links
 * --release FOLDER  what npm run release:assets has written, to be offered for download as well
 */
import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addressOf } from "../site/address.js";
import { buildSite } from "../site/build.js";
import { print } from "../src/cli/output.js";
import { run } from "./exit-status.js";
import { serve } from "./static-host.js";

const PORT = 4173;
const OWN_FOLDER = ".build/site";

/** Empties a folder, but never one that somebody named by mistake. */
async function emptied(folder: string): Promise<void> {
  const isSite =
    folder === OWN_FOLDER || (existsSync(join(folder, "404.html")) && existsSync(join(folder, "ids.json")));
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isSite)
    throw new Error(`${folder} holds something else than the site → name a new folder`);
  await rm(folder, { recursive: true, force: true });
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: OWN_FOLDER },
      address: { type: "string" },
      release: { type: "string" },
      serve: { type: "boolean", default: false },
    },
  });
  const { out, address, release } = values;
  const known = address === undefined ? undefined : addressOf(address);
  await emptied(out);
  print(`${await buildSite(out, { address: known, release })} pages in ${out}\n`);
  if (!values.serve) return 0;
  const host = await serve(out, { port: PORT });
  print(`${host.address} (Ctrl-C ends it)\n`);
  return new Promise<number>(() => undefined);
});
