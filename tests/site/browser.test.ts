/** What Chromium says of every kind of page of the explorer. */
import { AxeBuilder } from "@axe-core/playwright";
import { claims } from "iraq-coalition-data";
import { expect, test } from "vitest";
import { describeInChromium } from "./chromium.js";

/** One page of each kind. */
const KINDS = [
  "",
  "claims/",
  "deadlines/",
  "claim/isis-attacks-iraq-syria-2024-h1/",
  "claim/2024-09-25-al-sudani-says-mission-has-ended/",
  "positions/",
  "positions/us-forces-should-leave/",
  "disagreements/",
  "sources/",
  "source/seed-001/",
  "data/",
  "data/claims/",
];

describeInChromium("in Chromium", (open) => {
  test.each(KINDS.flatMap((path) => ["en", "ar"].map((language) => `${language}/${path}`)))(
    "%s: axe finds nothing in either theme, the console is silent, and nothing is asked of another host",
    async (path) => {
      for (const theme of ["light", "dark"] as const) {
        const { page, complaints } = await open(path, { colorScheme: theme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          theme,
        ).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
  );

  test.each(["en/claim/isis-attacks-iraq-syria-2024-h1/", "ar/claims/", "en/disagreements/", "ar/"])(
    "%s fits a screen of 320 pixels without scrolling sideways",
    async (path) => {
      const { page } = await open(path, { width: 320 });
      // A text, since it is run in the page.
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  test("a word in either language and a filter leave the claims that they fit, and the address keeps them", async () => {
    const { page, complaints } = await open("en/claims/");
    const shown = () => page.locator("tr[data-id]:visible").count();
    expect(await shown()).toBe(claims.length);
    await page.getByRole("searchbox").fill("انسحاب");
    await expect.poll(shown).toBeLessThan(claims.length / 2);
    const some = await shown();
    await page.getByLabel("Dataset").selectOption("agreement-terms");
    await expect.poll(shown).toBeLessThan(some);
    expect(await page.getByRole("status").textContent()).toBe(`${await shown()} of ${claims.length} claims`);
    const query = new URL(page.url()).searchParams;
    expect([...query]).toEqual([
      ["q", "انسحاب"],
      ["dataset", "agreement-terms"],
    ]);
    const again = await open(`ar/claims/?${query}`);
    await expect.poll(() => again.page.locator("tr[data-id]:visible").count()).toBe(await shown());
    expect([...complaints, ...again.complaints]).toEqual([]);
    await Promise.all([page.close(), again.page.close()]);
  });

  test("a claim is reached by the keyboard alone", async () => {
    const { page } = await open("en/disagreements/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claim\//u);
    expect(await page.locator(".words blockquote").count()).toBeGreaterThan(0);
    await page.close();
  });
});
