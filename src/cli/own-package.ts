import { readFileSync } from "node:fs";

/** Where the package lies: the build puts all code of the command line three folders below it. */
export const packageFolder = new URL("../../../", import.meta.url);

const { version } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")) as {
  version: string;
};

/** The version of this package, as its manifest has it. */
export const packageVersion = version;
