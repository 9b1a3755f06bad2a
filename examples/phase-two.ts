// Everything that is said about the second phase of the agreement: by whom, when, and in which words. Prints Markdown.
import { articleLabel, claimsIn, evidenceOf, format, once } from "iraq-coalition-data";

const ofPhaseTwo = claimsIn("agreement-terms").filter(({ phase }) => phase === "second");
const inOrder = [...once(ofPhaseTwo)].sort((a, b) => ((a.said.last ?? "") < (b.said.last ?? "") ? -1 : 1));

console.log("# What is said about the second phase\n");
for (const claim of inOrder) {
  console.log(
    `- **${format(claim.attribution, "en")}**, ${format(claim.said, "en")} (${claim.modality}): ${claim.summary.en}\n`,
  );
  for (const { quote, translation, source, firstLine } of evidenceOf(claim))
    console.log(
      `  > «${quote}»\n  >\n  > “${translation}” (translated; ${articleLabel(source).en}, line ${firstLine})\n`,
    );
}
