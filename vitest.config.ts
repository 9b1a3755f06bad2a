import { defineConfig } from "vitest/config";

// The explorer is written once for all tests that read it.
const SITE = { globalSetup: ["tests/site/write-once.ts"] };

export default defineConfig({
  test: {
    // Tests of the packed package and of the build start compilers and other processes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // They wait for these processes most of the time, so that none of the processors is kept free.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "package", include: ["tests/*.test.ts", "tests/!(site)/**/*.test.ts"] } },
      { extends: true, test: { name: "site", include: ["tests/site/!(budgets).test.ts"], ...SITE } },
      // What is measured by the clock is measured when everything else is done.
      {
        extends: true,
        test: { name: "budgets", include: ["tests/site/budgets.test.ts"], sequence: { groupOrder: 1 }, ...SITE },
      },
    ],
  },
});
