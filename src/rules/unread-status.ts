import { quoted } from '../model/words.ts';
import { readStatus } from '../normalise/status.ts';
import type { Rule } from '../rule.ts';
import { records } from './shared/deliverables.ts';

/** From so many on, and where most are, the plan has words of its own: one finding says it. */
const MANY = 5;
/** Words that are shown of them. */
const SHOWN = 3;

/** Nothing, or a dot whose colour is lost, which is told of the plan as a whole. */
const NOTHING = /^(?:n ?\/ ?a|[^\p{L}\p{N}\p{S}]|[●○■□▪⬤])*$/iu;
const ARROW = /^(?:[\u2190-\u21ff\u2794-\u27be\u2b00-\u2b11\u25b2-\u25bf]\ufe0f?)+$/u;
const COLOURS = new Map([
  ['r', 'red'],
  ['a', 'amber'],
  ['g', 'green'],
  ['b', 'blue'],
]);

/** What it is, where that can be said: `R/A`, `↑`. */
function meaning(raw: string): string {
  if (ARROW.test(raw)) return ', a direction of travel';
  const [, one = '', other = ''] = /^([ragb]) ?[/\\,&–-]? ?([ragb])$/i.exec(raw) ?? [];
  return one === ''
    ? ''
    : `, between ${COLOURS.get(one.toLowerCase())} and ${COLOURS.get(other.toLowerCase())}`;
}

export const rule: Rule = {
  id: 'unread-status',
  severity: 'warning',
  summary: 'A status that is neither a rating nor a state',
  why: 'The action counts neither as done nor as late. Write red, amber, green or a state such as "in progress"; commentary goes under progress.',
  good: { actions: [{ text: 'Report', status: { raw: 'Green', rag: 'green' } }] },
  bad: { actions: [{ text: 'Report', status: { raw: 'Two visits made in May, one in June' } }] },
  check(plan) {
    const all = records(plan).flatMap(({ record: { status }, path }) =>
      status === undefined ? [] : [{ ...status, path: `${path}/status/raw` }],
    );
    const bare = all
      .filter(({ rag, state, raw }) => !rag && !state && !NOTHING.test(raw))
      .map(({ raw, path }) => ({ raw, path, says: meant(raw) }));
    const unread = bare.filter(({ says }) => says === '');
    const unsaid = bare.flatMap(({ raw, path, says }) => {
      const message = `Expected ${says} beside the word, found ${quoted(raw)} alone; plans validate --fix adds it`;
      return says === '' ? [] : [{ message, path }];
    });
    const [first] = unread;
    if (first && unread.length >= MANY && unread.length * 2 > all.length) {
      const words = [...new Set(unread.map(({ raw }) => quoted(raw)))];
      const shown = `${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? ', …' : ''}`;
      const message = `Expected ratings or states, found other words in ${unread.length} of ${all.length} (${shown})`;
      return [{ message, path: first.path }, ...unsaid];
    }
    return [
      ...unread.map(({ raw, path }) => ({
        message: `Expected a rating or a state, found ${quoted(raw)}${meaning(raw)}`,
        path,
      })),
      ...unsaid,
    ];
  },
};

/** What the words say, where a plan file was written without it; nothing for other words. */
function meant(raw: string): string {
  const { rag, state } = readStatus(raw);
  return [rag && `rag ${rag}`, state && `state ${state}`].filter(Boolean).join(' and ');
}
