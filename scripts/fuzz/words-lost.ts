const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\w.+-]*|true|false|null/gu;

/** The line of a quote is the one value that a repair may replace. */
const PLACE = /^\d{3}#L\d+(?:-L\d+)?$/u;

/** What a text says, however it is written: of a text its letters and digits, of a number its value. */
function said(token: string): string {
  if (!token.startsWith('"')) {
    const value = Number(token);
    return Number.isSafeInteger(value) ? String(value) : token;
  }
  try {
    const text = JSON.parse(token) as string;
    return text.normalize("NFC").replaceAll(/[^\p{L}\p{N}]/gu, "") || text;
  } catch {
    return token;
  }
}

const asSaved = (bytes: Buffer) =>
  bytes
    .toString("utf8")
    .replace(/^\uFEFF+/u, "")
    .replaceAll(/\r\n?/gu, "\n");

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Something that a file said before a repair and no longer says; undefined if it says all of it.
 * It reads neither as the program does, nor what the program thinks of the file.
 */
export function wordsLost(was: Buffer, is: Buffer): string | undefined {
  const [before, after] = [asSaved(was), is.toString("utf8")];
  if (!isJson(before)) return before === after ? undefined : "what is not JSON";
  if (!isJson(after)) return "its form";
  const counts = new Map<string, number>();
  for (const [token] of after.matchAll(TOKENS)) counts.set(said(token), (counts.get(said(token)) ?? 0) + 1);
  for (const [token] of before.matchAll(TOKENS)) {
    const left = (counts.get(said(token)) ?? 0) - 1;
    if (left < 0 && !PLACE.test(token.slice(1, -1))) return token;
    counts.set(said(token), left);
  }
  return undefined;
}
