// A card for one claim, whose id is the argument: its words, what they allow, what speaks against it. Prints Markdown.
import { bounds, cite, evidenceOf, format, getClaim, related, repeats } from "iraq-coalition-data";

const claim = getClaim(process.argv[2] ?? "isis-attacks-iraq-syria-2024-h1");
const CAUTION = ["contradicts", "in-tension", "different-definition", "same-origin", "compared-by-source"];
const list = (items: readonly string[]) =>
  items.length === 0 ? "Nothing is known." : items.map((item) => `- ${item}`).join("\n");

console.log(`# ${claim.summary.en}\n`);
console.log(`**Said by:** ${format(claim.attribution, "en")}, ${format(claim.said, "en")}\n`);
for (const { quote, translation } of evidenceOf(claim))
  console.log(`> «${quote}»\n>\n> “${translation}” (translated)\n`);
console.log("## What the words allow\n");
console.log(
  list(
    claim.quantities.map(({ field, quantity }) => {
      const { min = "no lower bound", max = "no upper bound" } = bounds(quantity);
      return `${field}: ${format(quantity, "en")} (${min} to ${max})`;
    }),
  ),
);
if (claim.note) console.log(`\n${claim.note.en}`);
console.log("\n## What to set beside it\n");
const besides = related(claim).filter(({ type }) => CAUTION.includes(type));
console.log(list(besides.map(({ type, claim: other, note }) => `${type}: ${other.summary.en} ${note?.en ?? ""}`)));
console.log("\n## Repeated in\n");
console.log(list(repeats(claim).map((other) => `${other.source}: ${other.summary.en}`)));
console.log(`\n## Cite\n\n${cite(claim, "text", { words: false })}`);
