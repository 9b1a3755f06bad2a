/** What Chromium says of every kind of page of the explorer. */
import { AxeBuilder } from "@axe-core/playwright";
import { claims } from "iraq-coalition-data";
import { expect, test } from "vitest";
import { describeInChromium } from "./chromium.js";

/** One page of each kind. */
const KINDS = [
  "",
  "claims/",
  "claims/actor-positions/",
  "deadlines/",
  "troops/",
  "attacks/",
  "losses/",
  "fighters/",
  "claim/isis-attacks-iraq-syria-2024-h1/",
  "claim/2024-09-25-al-sudani-says-mission-has-ended/",
  "positions/",
  "positions/us-forces-should-leave/",
  "positions/matrix/",
  "actors/",
  "actor/united-states/",
  "disagreements/",
  "disagreements/000/",
  "sources/",
  "source/seed-001/",
  "source/seed-001/L48/",
  "data/",
  "data/claims/",
];

describeInChromium("in Chromium", (open) => {
  test.each(["", ...KINDS.flatMap((path) => ["en", "ar"].map((language) => `${language}/${path}`))])(
    "%s: axe finds nothing in either theme, wide or on a phone; 320 pixels are enough; the console is silent, and nothing is asked of another host",
    async (path) => {
      const { page, complaints } = await open(path);
      for (const [colorScheme, width] of [
        ["light", 1280],
        ["dark", 390],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          colorScheme,
        ).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      // A text, since it is run in the page.
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("a claim is reached by the keyboard alone", async () => {
    const { page } = await open("en/disagreements/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the content");
    await page.keyboard.press("Enter");
    // Past the name of who says it.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claim\//u);
    expect(await page.locator(".words blockquote").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("a mark of a chart opens its claim, by the mouse and by the keyboard", async () => {
    const { page } = await open("en/fighters/");
    const marks = page.locator(".strip.wide svg a[aria-label]");
    const name = await marks.last().getAttribute("aria-label");
    await marks.last().click();
    await page.waitForURL(/\/claim\//u);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
    await page.goBack();
    await marks.first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claim\//u);
    await page.context().close();
  });

  test("the tree of accessible names has the sentence of a chart, its marks and its table", async () => {
    const { page } = await open("ar/troops/");
    const session = await page.context().newCDPSession(page);
    await page.locator("details.table summary").click();
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const named = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => [String(role?.value), String(name?.value ?? "")] as const);
    const sentence = await page.locator(".finding").textContent();
    expect(named).toContainEqual(["StaticText", sentence]);
    const counts = claims.filter(({ dataset }) => dataset === "troop-counts");
    for (const { summary } of counts) expect(named).toContainEqual(["link", summary.ar]);
    expect(named.filter(([role]) => role === "row").length).toBe(counts.length + 1);
    await page.context().close();
  });
});
