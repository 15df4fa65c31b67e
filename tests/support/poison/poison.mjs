// A council whose code misbehaves as its document says, for tests of what a bad document may do to a run.
import { appendFileSync } from 'node:fs';
import { defineCouncil, rows } from 'plans/council';

const layout = rows({ action: 'Action', lead: 'Lead', deadline: 'Deadline' });

const DEEDS = {
  loop() {
    for (;;);
  },
  heap() {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length + 0.5));
  },
  buffers() {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  },
  exit: () => process.exit(7),
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  killed: () => process.kill(process.pid, 'SIGKILL'),
  throws() {
    throw new Error('thrown by the council');
  },
  // Innocent: takes a moment, and leaves a line where it is asked to.
  innocent() {
    if (process.env.READ_LOG) appendFileSync(process.env.READ_LOG, 'read\n');
    const until = Date.now() + Number(process.env.READ_MS ?? 0);
    while (Date.now() < until);
  },
};

export default defineCouncil({
  id: 'poison',
  name: 'Poison Council',
  plans: Object.entries(DEEDS).map(([id, deed]) => ({
    id,
    title: `Plan that ends in ${id}`,
    signature: [new RegExp(`Poison council: ${id}\\.`)],
    layout: {
      id: 'rows',
      read(draft, repair) {
        deed();
        layout.read(draft, repair);
      },
    },
  })),
});
