import fc from "fast-check";
import { expect, test } from "vitest";
import { slippageAmong, statusOf } from "../../src/query/slippage.js";
import { claimMade } from "./claims.js";

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const end = fc.option(day, { nil: undefined });
const bounds = fc.tuple(end, end).map(([start, stop]) => ({
  ...(start !== undefined && { first: start }),
  ...(stop !== undefined && (start === undefined || start <= stop) && { last: stop }),
}));

test("a planned date is met or missed only where every day of the outcome says so", () => {
  fc.assert(
    fc.property(bounds, bounds, day, (plan, outcome, came) => {
      const isPossible = (outcome.first ?? "") <= came && came <= (outcome.last ?? "9999");
      const status = statusOf(plan, outcome, { isMoved: false, isTold: true });
      if (!isPossible || plan.last === undefined) return;
      if (status === "met") expect(came <= plan.last).toBe(true);
      if (status === "missed") expect(came > plan.last).toBe(true);
    }),
  );
});

test("a plan of which nothing is told is unknown, or moved where a later one takes its place", () => {
  const plan = { last: "2025-09-30" };
  expect(statusOf(plan, undefined, { isMoved: false, isTold: false })).toBe("unknown");
  expect(statusOf(plan, undefined, { isMoved: true, isTold: false })).toBe("moved");
  expect(statusOf(undefined, undefined, { isMoved: false, isTold: true })).toBe("came-about");
});

test("a plan stands once for its claim, once for each outcome, with the days between", () => {
  const plan = claimMade("plan", { modality: "planned", edtf: "../2025-09", records: ["plan", "plan-too"] });
  const twin = claimMade("plan-too", { modality: "planned", edtf: "../2025-09", records: ["plan", "plan-too"] });
  const outcome = claimMade("outcome", { edtf: "2025-10-10", relations: [{ type: "realises", to: "plan-too" }] });
  expect(slippageAmong([plan, twin, outcome])).toEqual([
    { plan, outcome, status: "missed", daysLate: { least: 10, most: 10 } },
  ]);
  const later = claimMade("later", { modality: "planned", edtf: "2026", relations: [{ type: "updates", to: "plan" }] });
  expect(slippageAmong([plan, twin, later])).toContainEqual({ plan, movedTo: later, status: "moved", daysLate: {} });
});
