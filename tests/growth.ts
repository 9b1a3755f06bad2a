import { expect } from "vitest";

export const TIMES = 8;

/** Processor milliseconds, the least of some tries: one alone may meet the collector of garbage. */
function cost(task: () => unknown): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage().user;
    task();
    return (process.cpuUsage().user - before) / 1000;
  });
  return Math.min(...tries);
}

/** Fails if a task that is given `TIMES` as much takes many times more than that; `name` is said if it does. */
export function expectToGrowSlowly(task: (length: number) => unknown, short: number, name: string): void {
  const [less, more] = [cost(() => task(short)), cost(() => task(short * TIMES))];
  // A program that takes the square needs 64 times as long; 50 ms are noise.
  expect(more / (less + 50), `${name}: ${less} ms, ${more} ms`).toBeLessThan(TIMES * 4);
}
