import { placeOf, type Quoted } from "../../authoring/draft.js";
import { clausesOf, type Span, shortestQuote } from "../../authoring/quote.js";
import { quotedSpans } from "../../claims/coverage.js";
import { quoted } from "../../findings/issue.js";
import { parsePlace } from "../../place.js";
import type { RecordIndex } from "../../records/record-index.js";
import type { Seed } from "../../records/seed.js";
import { visible } from "../../reporting/visible.js";
import { PAGE, textIn } from "./ask.js";
import { checkbox, confirm, input } from "./prompts.js";

const LONGEST_QUOTE = 240;

/** The clauses of a line that somebody chooses: those beside each other as one part. */
async function askParts(index: RecordIndex, seed: string, number: number): Promise<Span[]> {
  const line = index.seeds.get(seed)?.lines[number - 1] ?? "";
  const clauses = clausesOf(line);
  const spans = quotedSpans(index, seed, number);
  const isOpen = ({ start, end }: Span) => !spans.some((span) => span.start < end && start < span.end);
  const chosen = await checkbox({
    message:
      "Which words say it? The fewest that support the whole record, and who says it; you can shorten them next.",
    pageSize: PAGE,
    loop: false,
    choices: clauses.map(({ start, end }, value) => {
      const name = visible(quoted(line.slice(start, end)));
      return { value, name: isOpen({ start, end }) ? name : `${name}  (quoted already)` };
    }),
  });
  return chosen.reduce<Span[]>((parts, position) => {
    const clause = clauses[position] as Span;
    const last = parts.at(-1);
    if (last !== undefined && chosen.includes(position - 1)) last.end = clause.end;
    else parts.push({ ...clause });
    return parts;
  }, []);
}

/** Asks for the words of one quote. */
const askWords = (index: RecordIndex, at: string, proposed?: string): Promise<string> =>
  input({
    message: proposed === undefined ? "Paste the words:" : "Enter to quote these, Tab to change them, or paste fewer:",
    ...(proposed !== undefined && { default: proposed }),
    validate: (given) => {
      try {
        placeOf(index, given, at);
        return (
          given.length <= LONGEST_QUOTE || `A quote has at most ${LONGEST_QUOTE} characters; this has ${given.length}.`
        );
      } catch (error) {
        return (error as Error).message;
      }
    },
  });

/** The quotes of a record, each with its translation. */
export async function askQuotes(index: RecordIndex, at: string): Promise<Quoted[]> {
  const { seed, first } = parsePlace(at) as { seed: string; first: number };
  const article = index.seeds.get(seed) as Seed;
  const parts = await askParts(index, seed, first);
  const proposed = parts.map((part) => shortestQuote(article, first, part));
  const quotes: Quoted[] = [];
  for (const words of proposed.length === 0 ? [undefined] : proposed) {
    const quote = await askWords(index, at, words);
    quotes.push({ quote, translation: await textIn("en", "English of exactly these words:") });
  }
  while (await confirm({ message: "Words of another line as well?", default: false })) {
    const quote = await askWords(index, at);
    quotes.push({ quote, translation: await textIn("en", "English of exactly these words:") });
  }
  return quotes;
}
