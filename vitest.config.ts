import { defineConfig } from "vitest/config";

const SITE = "tests/site/**/*.test.ts";

export default defineConfig({
  test: {
    // Tests of the packed package and of the build start compilers and other processes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "package", include: ["tests/**/*.test.ts"], exclude: [SITE, "**/node_modules/**"] },
      },
      // The explorer is written once for all tests that read it.
      { extends: true, test: { name: "site", include: [SITE], globalSetup: ["tests/site/write-once.ts"] } },
    ],
  },
});
