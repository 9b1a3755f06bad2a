// The bare work that validate is measured against: read the same files, parse them, check them with the compiled schemas.
import { readdirSync, readFileSync } from "node:fs";
import { compiledSchemas } from "../dist/src/corpus/compiled-schemas.js";

const [data, seeds] = process.argv.slice(2);
for (const name of readdirSync(seeds)) readFileSync(`${seeds}/${name}`, "utf8");
for (const { name, accepts } of compiledSchemas) {
  if (!accepts(JSON.parse(readFileSync(`${data}/${name}.json`, "utf8"))))
    throw new Error(`${data}/${name}.json is not valid`);
}
