import { ofArguments } from "./arguments.js";
import { ofArticles } from "./articles.js";
import { ofFileBytes } from "./bytes.js";
import { ofEncodings } from "./encodings.js";
import { ofEnvironments } from "./environments.js";
import { ofFiles } from "./files.js";
import type { Kind } from "./malformation.js";
import { ofNotations } from "./notations.js";
import { ofValues } from "./values.js";

/** Every way to give the program what it cannot use, in the order of the table. */
export const kinds: readonly Kind[] = [
  ...ofFileBytes,
  ...ofEncodings,
  ...ofNotations,
  ...ofValues,
  ...ofArticles,
  ...ofFiles,
  ...ofArguments,
  ...ofEnvironments,
];
