/** The charts, as they are drawn at build time. */
import { join } from "node:path";
import { slippage } from "iraq-coalition-data";
import { expect, test } from "vitest";
import { documentOf, writtenSite } from "./written.js";

const folder = await writtenSite();

test("the chart of deadlines has a link in words for each plan with a last day, and no style of its own", () => {
  for (const language of ["en", "ar"]) {
    const chart = documentOf(join(folder, `${language}/deadlines/index.html`)).querySelector(".chart svg");
    expect(chart?.querySelectorAll("style, [style]")).toHaveLength(0);
    const linked = [...(chart?.querySelectorAll("a") ?? [])].map(
      (a) => a.getAttribute("href") ?? a.getAttribute("xlink:href"),
    );
    const plans = slippage().filter(({ plan }) => "modality" in plan && plan.modality === "planned" && plan.when?.last);
    for (const { plan } of plans)
      expect(
        linked.some((href) => href?.endsWith(`/claim/${plan.id}/`)),
        plan.id,
      ).toBe(true);
  }
});
