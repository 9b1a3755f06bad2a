import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tidied } from "../../src/claims/text.js";
import { fix } from "../../src/fixing.js";
import { validate } from "../../src/validate.js";
import { Copy } from "../corpus.js";

const DATASET = "attack-statistics";
const FILE = `data/${DATASET}.json`;
const TEXT = "The أميركي count";

/** The file with a text as a note of the first record. */
async function write(text: string): Promise<string> {
  await copy.edit(DATASET, ([first]) => {
    if (first !== undefined) first["note"] = { en: text, ar: "ملاحظة." };
  });
  return copy.text(FILE);
}

async function repair() {
  const broken = await copy.read();
  return fix(broken, await validate(broken));
}

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

const WRITTEN: Record<string, string> = {
  "two spaces": "The  أميركي count",
  "a space at the start": " The أميركي count",
  "a space at the end": "The أميركي count ",
  "a no-break space": "The\u00a0أميركي count",
  "a tab": "The\tأميركي count",
  "a line end": "The أميركي\ncount",
  "a line separator": "The أميركي\u2028count",
  "a zero-width space": "The أمير\u200bكي count",
  "a soft hyphen": "The أميركي co\u00adunt",
  "a byte order mark": "\ufeffThe أميركي count",
  "a mark of direction": "The أميركي\u200f count",
  "a decomposed letter": "The ا\u0654ميركي count",
  "a soft hyphen in a decomposed letter": "The ا\u00ad\u0654ميركي count",
  "a zero-width space between two spaces": "The \u200b أميركي count",
  "a no-break space after a space, and a soft hyphen": "The \u00a0أميركي co\u00adunt",
  "all of them": " The\u00a0 \u200bا\u0654ميركي\u00ad\u2028\tcount\ufeff ",
};

/** What may have been meant to do something: without it a text may read otherwise. */
const FOR_A_PERSON = ["\u202e", "\u2067", "\u001b", "\ue000", "\ufffe"];

describe("--fix of a text", () => {
  test.each(Object.entries(WRITTEN))("with %s repairs it, to the byte", async (_, written) => {
    const wanted = await write(TEXT);
    await write(written);
    expect(await repair()).toEqual({ written: [copy.path(FILE)], failed: [] });
    expect(await copy.text(FILE)).toBe(wanted);
    expect(await copy.validate()).toEqual([]);
  });

  test.each(FOR_A_PERSON)("with %j leaves it, and it is told", async (character) => {
    const before = await write(`The أميركي${character} count`);
    expect(await repair()).toEqual({ written: [], failed: [] });
    expect(await copy.text(FILE)).toBe(before);
    const issues = await copy.validate();
    expect(issues.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual(["text/characters unseen"]);
    expect(issues[0]).not.toHaveProperty("fix");
  });

  test("repairs it in an element of a list", async () => {
    const before = await copy.text("data/actors.json");
    await copy.edit("actors", ([first]) => {
      if (first !== undefined) first["aliases"] = (first["aliases"] as string[]).map((alias) => ` ${alias}\u200b`);
    });
    expect((await repair()).written).toEqual([copy.path("data/actors.json")]);
    expect(await copy.text("data/actors.json")).toBe(before);
  });

  test("twice is once", async () => {
    const pieces = [
      "The",
      "أميركي",
      " ",
      "  ",
      "\u00a0",
      "\u200b",
      "\u00ad",
      "\ufeff",
      "ا\u0654",
      "\u0301",
      ...FOR_A_PERSON,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (parts) => {
        const text = `A${parts.join("")}b`;
        const before = await write(text);
        await repair();
        const once = await copy.text(FILE);
        expect(await repair()).toEqual({ written: [], failed: [] });
        expect(await copy.text(FILE)).toBe(once);
        // Where nothing needs a person, all is done; else what is left is told.
        if (FOR_A_PERSON.some((character) => text.includes(character))) expect(await copy.validate()).not.toEqual([]);
        else expect(once).toBe(await write(tidied(text)));
        if (text === tidied(text)) expect(once).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
