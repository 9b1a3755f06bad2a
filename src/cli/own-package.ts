import { readFileSync } from "node:fs";

/** The folder of the package: the build puts all code of the command line three folders below it. */
export const packageFolder = new URL("../../../", import.meta.url);

const { version } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")) as {
  version: string;
};

/** The version of this package, from its manifest. */
export const packageVersion = version;
