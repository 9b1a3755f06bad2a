import { spawnSync } from "node:child_process";

/** Chromium, under one of its names; undefined if it is not there. */
export const chromiumPath: string | undefined = [
  process.env["CHROME_PATH"],
  ...["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"],
].flatMap((name) => {
  const found =
    name === undefined || name === "" ? undefined : spawnSync("which", [name], { encoding: "utf8" }).stdout.trim();
  return found ? [found] : [];
})[0];
