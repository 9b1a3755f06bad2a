import type { Days } from "./days.js";
import { type RelationBetween, relationsAmong } from "./relations.js";
import type { Bilingual, ClaimLike } from "./shapes.js";

/** What became of a planned date, so far as the dates decide it. */
export type PlanStatus = "met" | "missed" | "moved" | "came-about" | "undecided" | "unknown";

/** A plan and one outcome of it. A plan with two outcomes has two. */
export interface Slippage<One> {
  /** the record that stands for the claim, the first of its `records` */
  readonly plan: One;
  /** the record that tells the outcome; absent if no article does */
  readonly outcome?: One;
  /** a later plan with another last day that takes its place */
  readonly movedTo?: One;
  /**
   * met: it came no later than planned; missed: it came later; moved: another plan took its place; came-about: it came, without
   * a date planned; undecided: its outcome is told, but the dates do not decide between met and missed; unknown: no outcome is told
   */
  readonly status: PlanStatus;
  /** days from the last planned day to the first and the last day of the outcome, negative if earlier; absent if that day is open */
  readonly daysLate: { readonly least?: number; readonly most?: number };
  /** how far the outcome is that of the plan */
  readonly note?: Bilingual | undefined;
}

const PLANS: ReadonlySet<string | undefined> = new Set(["planned", "projected", "possible", "proposed", "conditional"]);

const DAY = 86_400_000;

/** Days from one day to another; negative where the second is earlier. */
const daysBetween = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.round((Date.parse(to) - Date.parse(from)) / DAY);

type Ends = Pick<Days, "first" | "last">;

/** What became of a planned date, so far as the dates decide it. */
export function statusOf(
  plan: Ends | undefined,
  outcome: Ends | undefined,
  { isMoved, isTold }: { isMoved: boolean; isTold: boolean },
): PlanStatus {
  if (isTold && plan?.last === undefined) return "came-about";
  if (plan?.last !== undefined && outcome !== undefined) {
    if (outcome.first !== undefined && outcome.first > plan.last) return "missed";
    if (outcome.last !== undefined && outcome.last <= plan.last) return "met";
  }
  return isMoved ? "moved" : isTold ? "undecided" : "unknown";
}

/**
 * Every plan with a date or an outcome, and what became of it.
 * @param claims among which to look
 */
export function slippageAmong<One extends ClaimLike>(claims: readonly One[]): Slippage<One>[] {
  const all = relationsAmong(claims);
  return claims
    .filter(({ id, modality, records }) => PLANS.has(modality) && records[0] === id)
    .flatMap((plan): Slippage<One>[] => {
      const isOfPlan = ({ id }: One) => plan.records.includes(id);
      const outcomes = new Map<string | undefined, RelationBetween<One>>();
      for (const relation of all)
        if (relation.type === "realises" && isOfPlan(relation.to)) outcomes.set(relation.from.records[0], relation);
      if (plan.when === undefined && outcomes.size === 0) return [];
      const movedTo = all.find(
        ({ type, from, to }) =>
          type === "updates" && isOfPlan(to) && from.modality !== "actual" && from.when?.last !== plan.when?.last,
      )?.from;
      const row = (relation: RelationBetween<One> | undefined): Slippage<One> => {
        const outcome = relation?.from;
        const [least, most] = [
          daysBetween(plan.when?.last, outcome?.when?.first),
          daysBetween(plan.when?.last, outcome?.when?.last),
        ];
        return {
          plan,
          ...(outcome && { outcome }),
          ...(movedTo && { movedTo }),
          status: statusOf(plan.when, outcome?.when, { isMoved: movedTo !== undefined, isTold: outcome !== undefined }),
          daysLate: { ...(least !== undefined && { least }), ...(most !== undefined && { most }) },
          ...(relation?.note && { note: relation.note }),
        };
      };
      return outcomes.size === 0 ? [row(undefined)] : [...outcomes.values()].map(row);
    });
}
