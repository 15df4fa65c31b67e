import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'blank-text',
  severity: 'error',
  summary: 'A value that is nothing but blanks',
  why: 'Unknown stays absent: a blank looks like a value to whoever counts them. Write the value, or leave the key out.',
  good: { actions: [{ text: 'Hold a day count' }] },
  bad: { actions: [{ text: 'Hold a day count', progress: '  ' }] },
  check(plan) {
    const found: string[] = [];
    walk(plan, '', found);
    return found.map((path) => ({ message: 'Expected text, found only blanks', path }));
  },
};

/** Not values: what was printed may be blank, and places hold none. */
const LEFT_OUT = new Set([
  'raw',
  'leadsRaw',
  'printed',
  'places',
  'confidence',
  'findings',
  'source',
  'furniture',
]);

function walk(value: object, path: string, found: string[]): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (inner.trim() === '' && !LEFT_OUT.has(key)) found.push(`${path}/${key}`);
    } else if (typeof inner === 'object' && inner !== null && !LEFT_OUT.has(key)) {
      walk(inner, `${path}/${key}`, found);
    }
  }
}
