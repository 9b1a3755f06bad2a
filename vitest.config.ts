import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests of the packed package and of the build start compilers and other processes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "package", include: ["tests/*.test.ts", "tests/!(site)/**/*.test.ts"] } },
      // The explorer is written once for all tests that read it.
      {
        extends: true,
        test: { name: "site", include: ["tests/site/*.test.ts"], globalSetup: ["tests/site/write-once.ts"] },
      },
    ],
  },
});
