import type { Plan } from '../model/plan.ts';
import type { Change } from './change.ts';
import { matchRecords, type Profile } from './match.ts';
import { contentOf } from './profile.ts';
import { renumbered } from './renumbered.ts';
import { sameWords } from './words.ts';

/** Indicators and risks: added, dropped, or another target. */
export function otherChanges(old: Plan, next: Plan): Change[] {
  return [
    ...plainChanges(
      'indicator',
      old.indicators,
      next.indicators,
      ({ code, title }) => ({ ref: code, text: title }),
      ['target', 'baseline'],
    ),
    ...plainChanges('risk', old.risks, next.risks, ({ text }) => ({ text }), [
      'mitigation',
      'likelihood',
      'impact',
    ]),
  ];
}

function plainChanges<Item extends object>(
  record: 'indicator' | 'risk',
  old: readonly Item[],
  next: readonly Item[],
  nameOf: (item: Item) => { ref?: string | undefined; text: string },
  fields: readonly string[],
): Change[] {
  const profile = (item: Item): Profile => {
    const { ref, text } = nameOf(item);
    return { text, marks: ref ? [`ref:${ref}`] : [], parts: [], whole: () => contentOf(item) };
  };
  const pairs = matchRecords(old.map(profile), next.map(profile));
  const backward = new Map([...pairs].map(([from, to]) => [to, from]));
  const named = (item: Item) => {
    const { ref, text } = nameOf(item);
    return { record, ...(ref && { ref }), text };
  };
  return [
    ...next.flatMap((item, index): Change[] => {
      const before = old[backward.get(index) ?? -1];
      if (!before) return [{ kind: 'added', ...named(item) }];
      const changes = fields.flatMap((field): Change[] => {
        const [from, to] = [textOf(before, field), textOf(item, field)];
        if (sameWords(from, to)) return [];
        return [
          { kind: 'changed', ...named(item), field, ...(from && { before: from }), ...(to && { after: to }) },
        ];
      });
      const [from, to] = [nameOf(before), nameOf(item)];
      if ((from.ref ?? '') !== (to.ref ?? '')) changes.unshift(renumbered(named(item), from.ref, to.ref));
      if (!sameWords(from.text, to.text))
        changes.unshift({ kind: 'retitled', ...named(item), before: from.text, after: to.text });
      return changes;
    }),
    ...old.flatMap((item, index): Change[] =>
      pairs.has(index) ? [] : [{ kind: 'dropped', ...named(item) }],
    ),
  ];
}

function textOf(item: object, field: string): string {
  const value = (item as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}
