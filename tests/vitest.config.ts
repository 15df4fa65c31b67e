import { defineConfig } from 'vitest/config';

/** These time what they test, or keep all processors busy themselves: they run one after the other. */
const ALONE = ['cluster', 'cluster-parts', 'fuzz', 'hostile', 'jobs', 'limits', 'shards'].map(
  (name) => `tests/${name}.test.ts`,
);

/** All others run two at a time, before them. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
