/** What --help prints: each flag, and what it gives. */
export const usage = (command: string, flags: Readonly<Record<string, string>>): string =>
  `npm run ${command} -- [flags]\n\n${Object.entries(flags)
    .map(([flag, what]) => `  --${flag.padEnd(12)}${what}\n`)
    .join("")}`;

/**
 * Asks for all flags that are missing at once.
 * @param needed what each flag gives
 * @throws if one of them is missing
 */
export function missingFlags(
  command: string,
  given: Readonly<Record<string, unknown>>,
  needed: Readonly<Record<string, string>>,
): void {
  const missing = Object.entries(needed).filter(([flag]) => given[flag] === undefined);
  if (missing.length === 0) return;
  const list = missing.map(([flag, what]) => `--${flag} (${what})`).join(", ");
  throw new Error(`npm run ${command} needs ${list}`);
}
