// The bare work that validate is measured against: read the same files, parse them, check them with the compiled schemas.
import { readdirSync, readFileSync } from "node:fs";
import { accepts } from "../dist/src/validator.js";

const [data, seeds] = process.argv.slice(2);
for (const name of readdirSync(seeds)) readFileSync(`${seeds}/${name}`, "utf8");
for (const file of readdirSync(data).filter((name) => name.endsWith(".json"))) {
  if (!accepts(file.slice(0, -".json".length), JSON.parse(readFileSync(`${data}/${file}`, "utf8"))))
    throw new Error(`${data}/${file} is not valid`);
}
