// Draws the troop counts over time as SVG: hedges as arrows and "≈", what is planned in red.
import * as Plot from "@observablehq/plot";
import { claimsIn, format, get, stated } from "iraq-coalition-data";
import { parseHTML } from "linkedom";

const points = claimsIn("troop-counts").map(({ quantity, modality, place, when, said }) => {
  const { first, last } = when ?? said;
  const label = `${format(quantity, "en")}${modality === "actual" ? "" : ` (${modality})`}`;
  const { numbers, hedge } = stated(quantity);
  return { soldiers: numbers[0], hedge, modality, label, place: get(place).names.en, from: first ?? last, to: last };
});
const hedged = (...hedges: string[]) => points.filter(({ hedge }) => hedges.includes(hedge));
const at = { x: "to", y: "soldiers", fy: "place", stroke: "modality", strokeWidth: 2 };
const text = { ...at, stroke: null, fill: "modality" };
const svg = Plot.plot({
  document: parseHTML("<html></html>").document,
  x: { type: "utc", nice: "year", label: null },
  y: { domain: [0, 6000], label: "soldiers" },
  color: { domain: ["actual", "planned"], range: ["black", "crimson"] },
  marks: [
    Plot.ruleY(points, { ...at, x1: "from", x2: "to" }),
    Plot.dot(hedged("exact"), { ...at, fill: "modality", r: 4 }),
    Plot.text(hedged("approximately"), { ...text, text: () => "≈", fontSize: 24 }),
    Plot.vector(hedged("more-than"), { ...at, length: 40, anchor: "start" }),
    Plot.vector(hedged("less-than"), { ...at, length: 40, anchor: "start", rotate: 180 }),
    Plot.text(points, { ...text, text: "label", dx: 8, dy: -8, rotate: -33, textAnchor: "start" }),
  ],
});
console.log(svg.outerHTML.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '));
