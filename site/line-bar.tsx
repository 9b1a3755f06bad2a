import type { Line, Use } from "./lines.js";

const USES: readonly Use[] = ["one", "two", "more", "register", "left-out"];
const HEIGHT = 12;
/** How many strokes of the hatching a full bar has. */
const STROKES = 110;

/** The hatching of what was left out, which the bars of a page share. */
const Hatching = ({ longest }: { longest: number }) => {
  const width = longest / STROKES;
  return (
    <defs>
      <pattern id="left-out" patternUnits="userSpaceOnUse" width={width} height={HEIGHT}>
        <path class="hatch" d={`M0 ${HEIGHT}L${width} 0`} />
      </pattern>
    </defs>
  );
};

/** A line as a bar that runs from right to left; beside it stands in words what it shows. */
export function LineBar({
  line: { text, parts },
  longest,
  hasHatching = false,
}: {
  line: Line;
  /** characters of the longest line that it is shown with */
  longest: number;
  hasHatching?: boolean;
}) {
  return (
    <svg class="bar" viewBox={`0 0 ${longest} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {hasHatching && <Hatching longest={longest} />}
      <path class="whole" d={`M${longest - text.length} 5.5h${text.length}v1h-${text.length}z`} />
      {USES.map((use) => {
        const own = parts.filter((part) => part.use === use);
        const d = own.map(({ start, end }) => `M${longest - end} 0h${end - start}v${HEIGHT}h-${end - start}z`).join("");
        return d && <path class={use} d={d} fill={use === "left-out" ? "url(#left-out)" : undefined} />;
      })}
    </svg>
  );
}

/** What a part of a bar looks like, for a key. */
export const Swatch = ({ use }: { use: Use | "whole" }) => (
  <svg class="bar swatch" viewBox={`0 0 24 ${HEIGHT}`} aria-hidden="true">
    {use === "whole" ? (
      <path class="whole" d="M0 5.5h24v1h-24z" />
    ) : (
      <path class={use} d={`M0 0h24v${HEIGHT}h-24z`} fill={use === "left-out" ? "url(#left-out)" : undefined} />
    )}
  </svg>
);
