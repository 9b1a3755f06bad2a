import type { ComponentChildren } from "preact";

const solid = (d: string) => <path d={d} fill="currentColor" stroke="none" />;
const line = (d: string) => <path d={d} />;

/** Signs in a square of 16 by 16, in the colour of the words beside them. */
const SIGNS = {
  up: solid("M8 2.5 14.5 13.5h-13z"),
  down: solid("M8 13.5 1.5 2.5h13z"),
  diamond: solid("M8 1.5 14.5 8 8 14.5 1.5 8z"),
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      {solid("M8 2.5a5.5 5.5 0 0 0 0 11z")}
    </>
  ),
  dash: line("M3 8h10"),
  clash: solid("M0 2 7.5 8 0 14zM16 2 8.5 8l7.5 6z"),
  wave: line("M1.5 9.5c2-4.5 4.5-4.5 6.5-1.5s4.5 3 6.5-1.5"),
  equal: line("M2.5 6h11M2.5 10h11"),
  unequal: line("M2.5 6h11M2.5 10h11M10.5 2.5l-5 11"),
  turn: line("M13 8a5 5 0 1 1-1.6-3.7M12 1v3.6H8.4"),
  within: line("M13.5 3H8a5 5 0 0 0 0 10h5.5"),
  narrower: line("M13.5 3.5h-10v9h10"),
  source: line("M2 8 8 2.5 14 8M4 7v6.5h8V7"),
  between: line("M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3"),
  arrow: line("M2 8h11M9 4l4 4-4 4"),
  twice: line("M2.5 2.5h8v8h-8zM5.5 10.5v3h8v-8h-3"),
} as const satisfies Record<string, ComponentChildren>;

export type SignName = keyof typeof SIGNS;

/** Signs that point from one thing to another, and so run as the lines of a language do. */
const DIRECTED: ReadonlySet<SignName> = new Set(["within", "narrower", "arrow"]);

/**
 * A sign beside a word that says the same: it is drawn, since fonts put some of these characters in the wrong place.
 * @param isTurned whether it points the other way: a part of the other thing, or with the other thing as its part
 */
export function Sign({ name, isTurned = false }: { name: SignName; isTurned?: boolean }) {
  const names = ["sign", ...(DIRECTED.has(name) ? ["directed"] : []), ...(isTurned ? ["turned"] : [])];
  return (
    <svg class={names.join(" ")} viewBox="0 0 16 16" aria-hidden="true">
      {SIGNS[name]}
    </svg>
  );
}
