import type { Language } from "iraq-coalition-data";

/** A page: its language, and its path below it, such as `claim/isis-attacks-2023/`; empty for the overview. */
export interface Place {
  readonly language: Language;
  readonly path: string;
}

export const claimPath = (id: string) => `claim/${id}/`;
export const propositionPath = (id: string) => `positions/${id}/`;
export const matrixPath = "positions/matrix/";
export const actorPath = (id: string) => `actor/${id}/`;
export const sourcePath = (id: string) => `source/${id}/`;
export const linePath = (source: string, line: number) => `${sourcePath(source)}L${line}/`;
export const errataPath = "errata/";
export const tablePath = (name: string) => `data/${name}/`;

/** The way from a page to a file of the site. All links are relative, so that the site runs under any path. */
export const fileFrom = ({ path }: Place, file: string): string => `${"../".repeat(path.split("/").length)}${file}`;

/** The way from a page to another one. */
export const pageFrom = (place: Place, path: string, language: Language = place.language): string =>
  fileFrom(place, `${language}/${path}`);
