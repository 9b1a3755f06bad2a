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
