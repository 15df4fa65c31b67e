import type { Action, Milestone, Plan } from '../model/plan.ts';
import { fold } from '../normalise/text.ts';
import type { Profile } from './match.ts';

/** What the actions and milestones of a plan are known by; @param of the text of a milestone's action */
export type Profiler = (item: Action | Milestone, of?: string) => Profile;

export function profilerOf({ themes, outcomes }: Plan): Profiler {
  const titles = (list: readonly { id: string; title: string }[]) =>
    new Map(list.map(({ id, title }) => [id, fold(title)]));
  const [themeTitles, outcomeTitles] = [titles(themes), titles(outcomes)];
  return (item, of = '') => {
    const { ref, leads, deadline, outcome, theme } = item;
    const marks = [
      ['ref', ref],
      ['lead', leads.map(({ name }) => fold(name)).join(' ')],
      ['deadline', fold(deadline?.raw ?? '')],
      ['outcome', outcomeTitles.get(outcome ?? '')],
      ['theme', themeTitles.get(theme ?? '')],
      ['of', fold(of)],
    ].flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
    const parts = 'milestones' in item ? item.milestones.map(({ text }) => text) : [];
    return { text: item.text, marks, parts, whole: () => marks.join('\n') + contentOf(item) };
  };
}

/** Names of one edition, and evidence: they say nothing of what is promised. */
const NOT_CONTENT = new Set(['id', 'theme', 'outcome', 'places', 'confidence', 'printed']);

/** Everything a record says, in an order of its own for lists whose order says nothing. */
export function contentOf(item: object): string {
  return JSON.stringify(item, (key, value) => {
    if (NOT_CONTENT.has(key)) return undefined;
    return Array.isArray(value) ? value.map((each) => contentOf({ each })).sort() : value;
  });
}
