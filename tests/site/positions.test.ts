/** The pages of propositions. */
import { join } from "node:path";
import { claims, propositions } from "iraq-coalition-data";
import { expect, test } from "vitest";
import { documentOf, textOf, writtenSite } from "./written.js";

const folder = await writtenSite();

test("every proposition has a page with everybody who takes a side", () => {
  for (const { id, sentence } of propositions) {
    const document = documentOf(join(folder, `en/positions/${id}/index.html`));
    expect(textOf(document.querySelector("h1"))).toBe(sentence.en);
    const positions = claims.filter((claim) => "proposition" in claim && claim.proposition === id);
    expect(document.querySelectorAll(".positions > li")).toHaveLength(positions.length);
  }
});
