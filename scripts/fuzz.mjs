// Feeds every reader, the grammars and the loaders with damaged bytes, for longer than CI does.
// node scripts/fuzz.mjs [--runs 100000] [--seed N] [--target docx]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    target: { type: 'string' },
  },
});
const env = {
  ...process.env,
  FUZZ_RUNS: values.runs,
  FUZZ_SEED: values.seed ?? String(Date.now() % 2 ** 31),
  ...(values.target && { FUZZ_TARGET: values.target }),
};
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz.test.ts'], { env, stdio: 'inherit' });
process.exit(status ?? 1);
