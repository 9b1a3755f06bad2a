import type { Random } from "../../src/random.js";
import { type Kind, oneOf, reading } from "./malformation.js";

const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  TZ: ["Asia/Baghdad", "Pacific/Kiritimati", "No/Where", "", ":/dev/zero", "x".repeat(2000)],
  LANG: ["C", "ar_IQ.UTF-8", "tr_TR.UTF-8", "xx_YY.nothing", ""],
  LC_ALL: ["C", "tr_TR.UTF-8", "\u001b[31m"],
  COLUMNS: ["0", "-1", "1", "9".repeat(30), "x"],
  LINES: ["0"],
  NO_COLOR: ["", "1"],
  FORCE_COLOR: ["0", "1", "3", "x"],
  TERM: ["dumb", "", "\u001b[31m"],
  HOME: ["/nowhere", ""],
  PATH: ["", "/nowhere"],
  TMPDIR: ["/nowhere", ""],
  CI: ["true", ""],
  GITHUB_ACTIONS: ["true"],
  GITHUB_WORKSPACE: ["/nowhere", "", ".", "/", "\n::error::x"],
  GITHUB_STEP_SUMMARY: ["/nowhere/summary", "/dev/full", "", "."],
  DEBUG: ["*"],
};

/** Streams and folders that are not there, as a shell makes them so. */
const STREAMS = [
  'exec "$@" <&-',
  'exec "$@" >&-',
  'exec "$@" 2>&-',
  'exec "$@" <&- >&- 2>&-',
  'exec "$@" >/dev/full',
  'exec "$@" 2>/dev/full',
  'exec "$@" <data',
  'exec "$@" 3<data',
  'set -o pipefail; "$@" | true',
  'set -o pipefail; "$@" | head -c 1 >&2',
  'gone=$(mktemp -d); cd "$gone"; rmdir "$gone"; exec "$@"',
  'ulimit -n 32; exec "$@"',
  'ulimit -f 0; exec "$@"',
  'umask 777; exec "$@"',
  'trap "" PIPE HUP; exec "$@"',
];

const environment = (random: Random): Record<string, string> =>
  Object.fromEntries(
    Object.entries(VARIABLES)
      .filter(() => random.below(3) === 0)
      .map(([name, values]) => [name, oneOf(random, values)]),
  );

export const ofEnvironments: readonly Kind[] = [
  {
    name: "environment: variables",
    isOwnProcess: true,
    malform(place, random) {
      const variables = environment(random);
      return { what: JSON.stringify(variables).slice(0, 300), args: reading(place, random), variables };
    },
  },
  {
    name: "environment: streams and folders",
    isOwnProcess: true,
    malform(place, random) {
      const shell = oneOf(random, STREAMS);
      // With something to say.
      if (random.below(2) === 0) place.write("data/other.json", "{");
      return { what: shell, args: reading(place, random), shell };
    },
  },
];
