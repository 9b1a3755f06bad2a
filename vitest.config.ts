import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Tests of the packed package and of the build start compilers and other processes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
