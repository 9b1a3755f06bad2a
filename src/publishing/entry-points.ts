import { datasets } from "../../schemas/index.js";

/** What a subpath leads to, from the root of the package. */
interface EntryPoint {
  types: string;
  default: string;
}

const at = (path: string): EntryPoint => ({ types: `./${path}.d.ts`, default: `./${path}.js` });

/** The modules that can be imported, by subpath; the empty one is the package itself. */
export const entryPoints: ReadonlyMap<string, EntryPoint> = new Map([
  ["", at("dist/data/index")],
  ...datasets.map(({ name }): [string, EntryPoint] => [name, at(`dist/data/generated/tables/${name}`)]),
  ["arabic", at("dist/src/arabic/index")],
  ["schemas", at("dist/schemas/index")],
  ...datasets.map(({ name }): [string, EntryPoint] => [`schemas/${name}`, at(`dist/schemas/${name}`)]),
  ["validation", at("dist/src/validator")],
  ["validation/node", at("dist/src/validator-node")],
]);

/** Files that can be reached by their own path. */
const FILES = [
  "./data/*",
  "./schemas/closed/*.json",
  "./schemas/v1/*.json",
  "./CITATION.cff",
  "./CODEBOOK.md",
  "./LICENSE",
  "./LICENSE-DATA",
  "./README.md",
  "./package.json",
];

/** Where tools look that know no exports, one folder for each subpath; `schemas` is a folder of its own already. */
export const stubFolders: readonly string[] = [...entryPoints.keys()].filter(
  (subpath) => subpath !== "" && !subpath.startsWith("schemas"),
);

/**
 * The folders for tools that know no exports: TypeScript under node10, the resolve package, webpack 4. They are in the
 * tarball only: git leaves them out, and npm does not.
 */
export function stubs(): Map<string, string> {
  return new Map(
    stubFolders.flatMap((subpath): [string, string][] => {
      const { types, default: main } = entryPoints.get(subpath) as EntryPoint;
      const up = subpath
        .split("/")
        .map(() => "../")
        .join("");
      const manifest = { type: "module", main: up + main.slice(2), types: up + types.slice(2) };
      return [
        [`${subpath}/package.json`, `${JSON.stringify(manifest)}\n`],
        [`${subpath}/.gitignore`, "*\n"],
        [`${subpath}/.npmignore`, ""],
      ];
    }),
  );
}

/** package.json with the entry points that follow from the datasets. */
export function withEntryPoints(text: string): string {
  const manifest = JSON.parse(text) as Record<string, unknown> & { files: string[] };
  const own = manifest.files.filter((file) => !file.startsWith("./"));
  const { types, default: main } = entryPoints.get("") as EntryPoint;
  const exported = [...entryPoints].map(([subpath, entry]) => [subpath === "" ? "." : `./${subpath}`, entry]);
  const replaced = {
    ...manifest,
    main,
    types,
    // For TypeScript under node10, which finds no folder of its own for the schemas.
    typesVersions: { "*": { schemas: ["./dist/schemas/index.d.ts"], "schemas/*": ["./dist/schemas/*.d.ts"] } },
    exports: { ...Object.fromEntries(exported), ...Object.fromEntries(FILES.map((file) => [file, file])) },
    files: [...own, ...stubFolders.map((subpath) => `./${subpath}/package.json`)],
  };
  return `${JSON.stringify(replaced, undefined, 2)}\n`;
}
