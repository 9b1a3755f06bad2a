/** The questions that a terminal can ask; `npm run compile` bundles them into a file of its own. */
export { default as checkbox } from "@inquirer/checkbox";
export { default as confirm } from "@inquirer/confirm";
export { default as input } from "@inquirer/input";
export { default as search } from "@inquirer/search";
export { default as select } from "@inquirer/select";
