import type { Layout } from '../layout.ts';

/** A plan nobody has described: its tables are told by their headings and by what stands in them. */
export function anything(): Layout {
  return {
    id: 'anything',
    async read(draft, repair) {
      // Most plans of known councils are read without.
      const { readAnything } = await import('./anything/read.ts');
      readAnything(draft, repair);
    },
  };
}
