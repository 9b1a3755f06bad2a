// npm run reproduce: loaded before a program, which then finds the files of each folder in another order.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdirSync, readdir } = fs;
const ofPromises = fs.promises.readdir;

fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, names) => done(error, names?.reverse()));
};
fs.promises.readdir = async (...args) => (await ofPromises(...args)).reverse();
syncBuiltinESMExports();
