import { attacks } from "./attacks.js";
import type { Chart } from "./chart.js";
import { deadlines } from "./deadlines.js";
import { fighters } from "./fighters.js";
import { losses } from "./losses.js";
import { troops } from "./troops.js";

/** Every chart, in the order of the navigation. */
export const charts: readonly Chart[] = [deadlines, troops, attacks, losses, fighters];
