// A program with one weakness of each kind, which the calls over malformed data must find.
import { appendFileSync, writeFileSync } from "node:fs";

const print = (text) => process.stdout.write(`${text}\n`);
const nothingFound = () => print('{"issues":[]}');

const WEAKNESSES = {
  "ends with status 0, 1 or 2": () => {
    process.exitCode = 3;
  },
  "works 5 seconds at most": () => {
    const start = process.cpuUsage();
    while (process.cpuUsage(start).user < 5.1e6);
  },
  "says nothing that only programmers understand": () => undefined.length,
  "shows characters that are obeyed as escapes": () => print("\u001b[31m"),
  "tells problems with their places": () => {
    nothingFound();
    process.exitCode = 1;
  },
  "says why it cannot run": () => {
    process.exitCode = 2;
  },
  "refuses what is malformed": nothingFound,
  "writes nothing but what it was told to": () => writeFileSync("../outside/new", ""),
  "loses nothing when it repairs": () => writeFileSync("data/places.json", "{}\n"),
  "tells after a repair what is still there, and repairs it once": () => appendFileSync("data/places.json", "\n"),
};

if (!process.argv.includes("--help")) WEAKNESSES[process.env.WEAKNESS]?.();
