// The planted corpus: sound plan files, and copies with one fault each. This script knows each fault: which rule must
// name it, and on which line of the file. `node scripts/plant-faults.mjs DIR [SEED]` writes the files and `faults.json`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMap, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import { fixturePlans, month, random, soundPlan } from './plan-samples.mjs';

/** How many copies each kind of fault gets. */
const EACH = 5;

/**
 * A kind of fault: `plan` breaks a plan and says where (a path into it), or returns nothing where the plan has no place
 * for it; `text` breaks the text of a file and says on which line.
 */
const kinds = [
  // references
  kind(
    'one reference twice',
    'duplicate-ref',
    (plan) => {
      const [first, second] = numbered(plan);
      second.action.ref = first.action.ref;
      return second.at('ref');
    },
    isNumbered,
  ),
  kind(
    'a number left out',
    'gap-in-refs',
    (plan) => {
      const [first, second, third] = series(plan);
      const [before, after] = [first, third].map(({ action }) => Number(action.ref.replace(/^.*\./, '')));
      // A longer jump is a new count.
      if (after !== before + 2) return undefined;
      plan.actions.splice(second.index, 1);
      return ['actions', third.index - 1, 'ref'];
    },
    isNumbered,
  ),
  kind(
    'two actions in the wrong order',
    'unordered-refs',
    (plan) => {
      const [first, second] = series(plan);
      plan.actions[first.index] = second.action;
      plan.actions[second.index] = first.action;
      return ['actions', second.index, 'ref'];
    },
    isNumbered,
  ),
  kind('an outcome that does not exist', 'unknown-parent', (plan, pick) => {
    const found = pick(each(plan).filter(({ action }) => action.outcome));
    if (!found) return undefined;
    found.action.outcome = 'o99';
    return found.at('outcome');
  }),
  kind('a theme that does not exist', 'unknown-parent', (plan, pick) => {
    const found = pick(each(plan).filter(({ action }) => action.theme));
    if (!found) return undefined;
    found.action.theme = 'nowhere';
    return found.at('theme');
  }),
  kind('a milestone under the wrong action', 'wrong-parent', (plan) => {
    const [from, to] = each(plan).filter(({ action }) => action.milestones?.some(({ ref }) => ref));
    if (!from || !to) return undefined;
    const moved = from.action.milestones.pop();
    to.action.milestones.push(moved);
    return to.at('milestones', to.action.milestones.length - 1, 'ref');
  }),
  kind('an action under another theme than its outcome', 'wrong-parent', (plan, pick) => {
    const found = pick(each(plan).filter(({ action }) => action.theme && action.outcome));
    const outcome = plan.outcomes?.find(({ theme }) => theme && theme !== found?.action.theme);
    if (!found || !outcome) return undefined;
    found.action.outcome = outcome.id;
    return found.at('outcome');
  }),
  kind('one id twice', 'duplicate-id', (plan) => {
    const [first, , third] = each(plan);
    third.action.id = first.action.id;
    return third.at('id');
  }),
  kind('an outcome without actions', 'empty-outcome', (plan) => {
    if (!plan.outcomes?.length) return undefined;
    plan.outcomes.push({ id: 'o-extra', title: 'Streams that children can paddle in' });
    return ['outcomes', plan.outcomes.length - 1];
  }),

  // leads
  kind('nobody leads', 'missing-lead', (plan, pick) => {
    const found = pick(single(plan));
    found.action.leads = [];
    return found.at('leads');
  }),
  kind('an abbreviation that is not explained', 'unknown-abbreviation', (plan, pick) => {
    if (!plan.glossary?.some(({ term }) => /^[A-Z]{2,}/.test(term))) return undefined;
    const found = pick(single(plan));
    found.action.leads = [{ name: 'QZT', kind: 'organisation' }];
    return found.at('leads', 0, 'name');
  }),
  kind(
    'a person where the plan names roles',
    'person-as-lead',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.leads = [{ name: 'Mrs J Hollis', kind: 'person', person: 'Mrs J Hollis' }];
      return found.at('leads', 0, 'name');
    },
    madeUp,
  ),
  kind(
    'an organisation that the glossary lacks',
    'unknown-organisation',
    (plan, pick) => {
      const found = pick(single(plan));
      plan.glossary = [...new Set(plan.actions.flatMap(({ leads }) => leads.map(({ name }) => name)))].map(
        (meaning, index) => ({ term: `X${index}`, meaning }),
      );
      found.action.leads = [{ name: 'Rivers Trust', kind: 'organisation' }];
      return found.at('leads', 0, 'name');
    },
    madeUp,
  ),
  kind(
    'a lead with a slip of the pen',
    'misspelt-lead',
    (plan, pick) => {
      const found = pick(
        single(plan).filter(
          ({ action }) =>
            action.leads[0].name.length > 10 &&
            single(plan).filter((other) => other.action.leads[0]?.name === action.leads[0].name).length > 1,
        ),
      );
      if (!found) return undefined;
      const [lead] = found.action.leads;
      found.action.leads = [{ ...lead, name: lead.name.replace(/(?<=\w)([a-z])([a-z])(?=[a-z]+$)/, '$2$1') }];
      delete found.action.leadsRaw;
      return found.at('leads', 0, 'name');
    },
    madeUp,
  ),
  kind('a date among the leads', 'date-as-lead', (plan, pick) => {
    const found = pick(single(plan));
    found.action.leads = [{ name: 'March 2010', kind: 'unknown' }];
    delete found.action.leadsRaw;
    return found.at('leads', 0, 'name');
  }),
  kind('a lead that is not printed', 'contradicting-lead', (plan, pick) => {
    const found = pick(single(plan));
    found.action.leadsRaw = 'Chief Fire Officer';
    found.action.leads = [{ name: 'Harbour Master', kind: 'role' }];
    return found.at('leads', 0, 'name');
  }),

  // deadlines
  kind('no deadline', 'missing-deadline', (plan, pick) => {
    const found = pick(single(plan));
    // What is done needs none.
    for (const field of ['deadline', 'status', 'progress']) delete found.action[field];
    return found.at();
  }),
  kind('a deadline that is no date', 'unread-deadline', (plan, pick) => {
    const found = pick(single(plan));
    found.action.deadline = { raw: 'when funds allow', kind: 'text', ongoing: false };
    return found.at('deadline', 'raw');
  }),
  kind(
    'a deadline with two meanings',
    'ambiguous-deadline',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.deadline = { raw: `Nov–Feb ${yearOf(plan) + 1}`, kind: 'text', ongoing: false };
      return found.at('deadline', 'raw');
    },
    withPeriod,
  ),
  kind(
    'a deadline years later',
    'outside-period',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.deadline = month(yearOf(plan) + 9, 4);
      return found.at('deadline', 'raw');
    },
    withPeriod,
  ),
  kind(
    'a deadline on a Sunday',
    'weekend-deadline',
    (plan, pick) => {
      const found = pick(single(plan));
      const [raw, day] =
        yearOf(plan) === 2009 ? ['11 October 2009', '2009-10-11'] : ['13 October 2024', '2024-10-13'];
      found.action.deadline = { raw, kind: 'day', start: day, end: day, ongoing: false };
      return found.at('deadline', 'raw');
    },
    madeUp,
  ),
  kind(
    'a deadline before the plan was written',
    'before-written',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.deadline = month(yearOf(plan) - 1, 8);
      return found.at('deadline', 'raw');
    },
    madeUp,
  ),
  kind(
    'a deadline that has passed, and no status',
    'overdue',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.deadline = month(yearOf(plan), 1);
      delete found.action.status;
      delete found.action.progress;
      return found.at('deadline', 'raw');
    },
    (plan) => madeUp(plan) && yearOf(plan) === 2024,
    { today: '2024-06-10' },
  ),
  kind('an end before its start', 'end-before-start', (plan, pick) => {
    const found = pick(single(plan).filter(({ action }) => action.deadline.start && action.deadline.end));
    const { deadline } = found.action;
    Object.assign(deadline, { raw: 'when both schools agree', kind: 'range', end: '1999-01-31' });
    return found.at('deadline', 'end');
  }),
  kind('dates that are not what is printed', 'contradicting-deadline', (plan, pick) => {
    const found = pick(single(plan).filter(({ action }) => action.deadline.end));
    const { deadline } = found.action;
    deadline.end = `${Number(deadline.end.slice(0, 4)) + 1}${deadline.end.slice(4, 8)}15`;
    return found.at('deadline', 'end');
  }),
  kind(
    'a period that is not what is printed',
    'contradicting-period',
    (plan) => {
      plan.period.start = `${yearOf(plan) - 4}${plan.period.start.slice(4)}`;
      return ['period', 'start'];
    },
    withPeriod,
  ),

  // actions
  kind(
    'an action that nothing measures',
    'missing-measure',
    (plan, pick) => {
      const found = pick(single(plan));
      Object.assign(found.action, { measures: [], indicators: [] });
      return found.at('measures');
    },
    madeUp,
  ),
  kind(
    'an action that promises nothing',
    'vague-action',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.text = pick([
        'Continue to work with partners as appropriate',
        'Ward boundaries and the new hall',
        'Consider options where possible',
      ]);
      return found.at('text');
    },
    madeUp,
  ),
  kind('the same action twice', 'duplicate-action', (plan) => {
    const [{ action }] = single(plan);
    plan.actions.push({ ...copy(action), id: 'copied', ref: undefined });
    return ['actions', plan.actions.length - 1, 'text'];
  }),
  kind('nearly the same action twice', 'near-duplicate-action', (plan, pick) => {
    const { action } = single(plan).find(({ action: { text } }) => text.split(' ').length > 7) ?? {};
    if (!action) return undefined;
    const slip = pick([
      (text) => text.replace(/([a-z])([a-z])(?=[a-z]{3}[^a-z]*$)/, '$2$1'),
      (text) => text.replace(/([a-z])(?=[a-z]{3}[^a-z]*$)/, '$1$1'),
      (text) => text.replace(/ (?:the|a) /, ' '),
      (text) => text.replace(/ (\S+)$/, ' local $1'),
    ]);
    const text = slip(action.text);
    if (text === action.text) return undefined;
    plan.actions.push({ ...copy(action), id: 'copied', ref: undefined, text });
    return ['actions', plan.actions.length - 1, 'text'];
  }),
  kind('a text that was cut', 'cut-text', (plan, pick) => {
    const found = pick(single(plan));
    found.action.text = `${found.action.text.replace(/\W+$/, '')} ${pick(['and the', 'within 3 working', 'in line with', '(see'])}`;
    return found.at('text');
  }),
  kind('a text that was garbled', 'garbled-text', (plan, pick) => {
    const found = pick(single(plan));
    found.action.text = pick([
      'Agr ee t h e p r o t o c ol with the b oard',
      'Publ1sh the n3w map of the cyc1e lanes',
      'Hold a meetngk rsltpf wth tenants xqzrt vbnm',
      'Review ~~^ the || register __ #@ again',
    ]);
    return found.at('text');
  }),
  kind('UTF-8 read as Windows-1252', 'encoding-damage', (plan, pick) => {
    const found = pick(single(plan));
    found.action.progress = 'The residentsâ€™ panel met; the cafÃ© is open.';
    delete found.action.status;
    return found.at('progress');
  }),
  kind('characters that were lost', 'encoding-damage', (plan, pick) => {
    const found = pick(single(plan));
    found.action.text = `${found.action.text} ${pick(['for 5\ufffd10 families', 'for the\u0007 wardens', 'for the caf?s'.replace('f?s', 'f?es')])}`;
    return found.at('text');
  }),

  // indicators, money, status
  kind('an indicator that does not exist', 'unknown-indicator', (plan, pick) => {
    const found = pick(single(plan));
    found.action.indicators = [pick(['NI 915', 'PSA 77', 'NI 199'])];
    return found.at('indicators', 0);
  }),
  kind(
    'an indicator that the plan does not list',
    'unknown-indicator',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.indicators = ['KPI 44'];
      return found.at('indicators', 0);
    },
    (plan) => madeUp(plan) && yearOf(plan) === 2024,
  ),
  kind(
    'an indicator that was retired',
    'retired-indicator',
    (plan, pick) => {
      const found = pick(single(plan));
      found.action.indicators = ['NI 195'];
      return found.at('indicators', 0);
    },
    (plan) => madeUp(plan) && yearOf(plan) === 2024,
  ),
  kind(
    'an indicator under the title of another',
    'contradicting-indicator',
    (plan) => {
      const at = plan.indicators.findIndex(({ code }) => code === 'NI 195');
      plan.indicators[at].title = 'Rate of proven re-offending by young offenders';
      return ['indicators', at, 'title'];
    },
    (plan) => madeUp(plan) && yearOf(plan) === 2009,
  ),
  kind(
    'a target that cannot be',
    'impossible-target',
    (plan, pick) => {
      const at = pick([0, 1, 2]);
      plan.indicators[at].title = 'Percentage of residents who feel safe';
      plan.indicators[at].code = undefined;
      plan.indicators[at].target = pick(['185 %', '350%', '£40,000']);
      return ['indicators', at, 'target'];
    },
    madeUp,
  ),
  kind('money that does not add up', 'wrong-sum', (plan, pick) => {
    const found = pick(single(plan));
    found.action.resources = [
      pick([
        {
          text: '£10,000: £4,000 from the police, £5,000 from the council',
          amounts: [10000, 4000, 5000].map(pounds),
        },
        { text: '£2,000 + £3,500 = £6,500', amounts: [2000, 3500, 6500].map(pounds) },
        {
          text: 'Total £30k (£12k staff, £8k vehicles)',
          amounts: [30000, 12000, 8000].map(pounds),
        },
      ]),
    ];
    return found.at('resources', 0, 'text');
  }),
  kind('an amount that is not what is printed', 'contradicting-amount', (plan, pick) => {
    const found = pick(single(plan));
    found.action.resources = [{ text: '£12k from the reserve', amounts: [pounds(12)] }];
    return found.at('resources', 0, 'amounts', 0, 'value');
  }),
  kind('a status that its progress denies', 'status-against-progress', (plan, pick) => {
    const found = pick(single(plan));
    Object.assign(found.action, {
      status: { raw: 'Green', rag: 'green' },
      progress: pick([
        'Not started yet.',
        'Delayed until the grant is agreed.',
        'No progress; behind schedule.',
      ]),
    });
    return found.at('status');
  }),
  kind('a colour that its state denies', 'contradicting-status', (plan, pick) => {
    const found = pick(single(plan));
    const [status, wrong] = pick([
      [{ raw: 'G', rag: 'green', state: 'delayed' }, 'state'],
      [{ raw: 'Red', rag: 'green' }, 'rag'],
      [{ raw: 'Complete', state: 'not-started' }, 'state'],
    ]);
    found.action.status = status;
    delete found.action.progress;
    return found.at('status', wrong);
  }),

  // form
  kind('a mistyped key', 'schema', (plan, pick) => {
    const found = pick(single(plan));
    const [from, to] = pick([
      ['deadline', 'deadlin'],
      ['leads', 'lead'],
      ['text', 'txt'],
      ['deadline', 'dead_line'],
    ]);
    plan.actions[found.index] = renamed(found.action, from, to);
    return found.at(to);
  }),
  kind('a value of another type', 'schema', (plan, pick) => {
    const found = pick(single(plan));
    const [key, value] = pick([
      ['leads', 'Police'],
      ['deadline', 'June 2010'],
      ['text', 5],
      ['measures', { one: 1 }],
    ]);
    found.action[key] = value;
    return found.at(key);
  }),
  kind('a word that a closed list lacks', 'schema', (plan, pick) => {
    const found = pick(single(plan));
    if (pick([true, false])) {
      found.action.deadline.kind = 'fortnight';
      return found.at('deadline', 'kind');
    }
    found.action.status = { raw: 'Purple', rag: 'purple' };
    return found.at('status', 'rag');
  }),
  kind('a day that no calendar has', 'schema', (plan, pick) => {
    const found = pick(single(plan));
    found.action.deadline = {
      raw: 'Feb 2011',
      kind: 'month',
      start: '2011-02-01',
      end: '2011-02-30',
      ongoing: false,
    };
    return found.at('deadline', 'end');
  }),
  kind('a value that must be there', 'schema', (plan, pick) => {
    const found = pick(single(plan));
    delete found.action[pick(['text', 'id'])];
    return found.at();
  }),
  kind('empty text', 'schema', (plan, pick) => {
    const found = pick(single(plan));
    found.action.text = '';
    return found.at('text');
  }),
  kind('nothing but blanks', 'blank-text', (plan, pick) => {
    const found = pick(single(plan));
    const key = pick(['text', 'progress', 'ref']);
    found.action[key] = ' \t ';
    if (key === 'progress') delete found.action.status;
    return found.at(key);
  }),
  kind('a grade for a field that does not exist', 'unknown-field', (plan, pick) => {
    const found = pick(single(plan));
    if (pick([true, false])) {
      found.action.confidence = { txt: 'medium' };
      return found.at('confidence', 'txt');
    }
    found.action.places = { text: [{ line: 4 }], owner: [{ line: 4 }] };
    return found.at('places', 'owner');
  }),
  inText('a key that stands twice', 'schema', (text) => {
    const lines = text.split('\n');
    const at = lines.findLastIndex((line) => /^\s+"?(?:text|title)"?: /.test(line) && !/^\s+- /.test(line));
    lines.splice(at, 0, lines[at].replace(/,?$/, text.startsWith('{') ? ',' : ''));
    return { text: lines.join('\n'), line: at + 2 };
  }),
  inText('a version that does not exist', 'schema', (text) => ({
    text: text.replace(/("?schemaVersion"?: )"1"/, '$1"7"'),
    line: text.slice(0, text.search(/"?schemaVersion/)).split('\n').length,
  })),
  inText('a text that is no YAML or JSON', 'syntax', (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => /^\s+"?council"?:/.test(line)) + 1;
    lines[at] = text.startsWith('{') ? lines[at].replace(':', '') : lines[at].replace(/^ +/, '\t');
    return { text: lines.join('\n'), line: at + 1 };
  }),
  inText('one plan twice', 'duplicate-id', (text, write) => {
    const { plans } = parseDocument(text).toJS();
    const other = soundPlan(77);
    other.id = plans[0].id;
    const written = write({ schemaVersion: '1', plans: [...plans, other] });
    return { text: written, line: lineOf(written, ['plans', plans.length, 'id']) };
  }),

  // what was read with doubt, or stands where it does not belong
  kind('a year that is not printed', 'assumed-date', (plan, pick) => {
    const found = pick(single(plan).filter(({ action }) => action.deadline.kind === 'month'));
    if (!found) return undefined;
    const { deadline } = found.action;
    Object.assign(deadline, {
      raw: deadline.raw.replace(/\W*\d+$/, ''),
      assumed: ["the year, from the plan's period"],
    });
    return found.at('deadline', 'raw');
  }),
  kind('a lead nobody is sure of', 'low-confidence', (plan, pick) => {
    const found = pick(single(plan));
    found.action.confidence = { leads: 'low' };
    return found.at('leads');
  }),
  kind('a date that was struck out', 'superseded', (plan, pick) => {
    const found = pick(single(plan));
    found.action.superseded = { deadline: ['May 2008'] };
    return found.at('deadline');
  }),
  kind('text that belongs to no record', 'unclaimed-text', (plan, pick) => {
    plan.unclaimed = [{ text: pick(['kt RSL eting to', 'see over', '3 of 12 boxes']) }];
    return ['unclaimed', 0];
  }),
  kind('words where a rating should stand', 'unread-status', (plan, pick) => {
    const found = pick(single(plan));
    found.action.status = { raw: pick(['Two visits made in May', 'See the minutes', 'Vans bought']) };
    delete found.action.progress;
    return found.at('status', 'raw');
  }),
  kind('an address of the web that leads nowhere', 'broken-link', (plan, pick) => {
    const found = pick(single(plan));
    found.action.links = [pick(['htp://www.sampleton.gov.uk/map', 'https//sampleton.gov.uk/map'])];
    return found.at('links', 0);
  }),
  kind('characters that nobody sees', 'invisible-characters', (plan, pick) => {
    const found = pick(single(plan));
    const sign = pick(['\u00ad', '\u200b', '\u202e', '\ufeff']);
    found.action.text = found.action.text.replace(/(?<=[a-z]{2})(?=[a-z]{2})/, sign);
    return found.at('text');
  }),
  kind(
    'a milestone due after its action',
    'late-milestone',
    (plan, pick) => {
      const found = pick(each(plan).filter(({ action }) => action.milestones?.length));
      found.action.milestones[0].deadline = month(yearOf(plan) + 2, pick([1, 4, 9]));
      return found.at('milestones', 0, 'deadline', 'raw');
    },
    madeUp,
  ),
  kind('an indicator that stands twice', 'listed-twice', (plan, pick) => {
    const found = pick(single(plan));
    const code = pick(['NI 17', 'NI 21', 'NI 195']);
    found.action.indicators = [code, pick([code, code.toLowerCase(), code.replace(' ', '')])];
    return found.at('indicators', 1);
  }),
  kind('signs of a web page', 'markup-in-text', (plan, pick) => {
    const found = pick(single(plan));
    const mark = pick([(word) => `<b>${word}</b>`, (word) => `**${word}**`, (word) => `<p>${word}`]);
    found.action.text = found.action.text.replace(/[a-z]{4,}/, mark);
    return found.at('text');
  }),
  kind('a colour among the leads', 'misplaced-value', (plan, pick) => {
    const found = pick(single(plan));
    found.action.leads = [{ name: pick(['Green', 'Amber', '£4,000']), kind: 'unknown' }];
    delete found.action.leadsRaw;
    return found.at('leads', 0, 'name');
  }),
  kind(
    'a letter for a figure of a reference',
    'odd-ref',
    (plan, pick) => {
      const found = pick(numbered(plan).slice(1));
      found.action.ref = found.action.ref.replace(/\d$/, pick(['l', 'O', 'I']));
      return found.at('ref');
    },
    madeUp,
  ),
  kind("somebody's own address", 'personal-data', (plan, pick) => {
    const found = pick(single(plan));
    found.action.measures = [`Questions to ${pick(['jo.sample@', 'alex.field@'])}sampleton.gov.uk`];
    return found.at('measures', 0);
  }),
  kind('a form that was not filled in', 'placeholder-text', (plan, pick) => {
    const found = pick(single(plan));
    found.action.measures = [pick(['TBC', '[Insert measure here]', 'xxx'])];
    return found.at('measures', 0);
  }),
  kind(
    'a reference in front of its text',
    'ref-in-text',
    (plan, pick) => {
      const found = pick(numbered(plan));
      found.action.text = `${found.action.ref}${pick([' ', '. ', ': '])}${found.action.text}`;
      return found.at('text');
    },
    isNumbered,
  ),
  kind('a measure that says what the action says', 'repeated-text', (plan, pick) => {
    const found = pick(single(plan).filter(({ action }) => action.text.split(/\s+/).length > 5));
    if (!found) return undefined;
    found.action.measures = [pick([found.action.text, found.action.text.toUpperCase()])];
    return found.at('measures', 0);
  }),
  kind(
    'a day of the week that is not that of its date',
    'wrong-weekday',
    (plan, pick) => {
      const found = pick(single(plan));
      // 12 October was a Monday in 2009, and a Saturday in 2024.
      const year = yearOf(plan);
      const weekday = pick(['Sunday', 'Thursday', 'Fri', 'Tues']);
      const date = `${year}-10-12`;
      const raw = `${weekday} 12 October ${year}`;
      found.action.deadline = { raw, kind: 'day', start: date, end: date, ongoing: false };
      return found.at('deadline', 'raw');
    },
    madeUp,
  ),
];

function kind(name, rule, plan, suits = () => true, more = {}) {
  return { name, rule, plan, suits, ...more };
}
function inText(name, rule, text) {
  return { name, rule, text, suits: () => true };
}

function madeUp(plan) {
  return plan.council.id === 'sampleton';
}
function withPeriod(plan) {
  return plan.period !== undefined;
}
const yearOf = (plan) => Number(plan.period.start.slice(0, 4));
const copy = (value) => structuredClone(value);
const pounds = (value) => ({ value, currency: 'GBP' });

/** The actions of a plan, each with its index and a path to its fields. */
function each(plan) {
  return plan.actions.map((action, index) => ({
    action,
    index,
    at: (...path) => ['actions', index, ...path],
  }));
}
/** Those that are deliverables themselves. */
function single(plan) {
  return each(plan).filter(({ action }) => !action.milestones?.length);
}
function numbered(plan) {
  return each(plan).filter(({ action }) => /^[A-Z]?\d+\.\d+$/.test(action.ref ?? ''));
}
/** The first run of actions whose references follow one another: 1.1, 1.2, 1.3. */
function series(plan) {
  const [first] = numbered(plan);
  const prefix = first?.action.ref.replace(/\d+$/, '');
  return numbered(plan).filter(({ action }) => action.ref.replace(/\d+$/, '') === prefix);
}

function isNumbered(plan) {
  return series(plan).length > 2;
}

/** The same object with a key renamed in its place. */
function renamed(object, from, to) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));
}

/** The line on which the key or item stands that a path names; where there is none, what should hold it. */
export function lineOf(text, path) {
  const lines = new LineCounter();
  let node = parseDocument(text, { lineCounter: lines, uniqueKeys: false }).contents;
  let offset = node.range[0];
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => key.value === step) : undefined;
    const item = isSeq(node) ? node.items[step] : undefined;
    if (!pair && !item) break;
    offset = (pair?.key ?? item).range[0];
    node = pair ? pair.value : item;
  }
  return lines.linePos(offset).line;
}

/** The ways a file is written; YAML as two people would write it. */
const WRITERS = [
  {
    extension: 'yaml',
    write: (value) =>
      `# Written by hand.\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  },
  { extension: 'json', write: (value) => `${JSON.stringify(value, null, 2)}\n` },
  {
    extension: 'yml',
    write: (value) =>
      stringify(value, { lineWidth: 0, indentSeq: false, indent: 4, aliasDuplicateObjects: false }),
  },
];

/**
 * The corpus: `originals` (`{file, text}`), and `faults` (`{file, text, kind, rule, line, today?}`), each of which is
 * one of the originals with one fault.
 * @param root the project, for its fixtures
 * @param seed of another set, kept aside: no rule was written by it
 */
export function plant(root, seed = 0) {
  const plans = [
    ...Array.from({ length: 8 }, (_, index) => soundPlan(index + 1)),
    ...fixturePlans(root),
  ].filter((plan) => single(plan).length > 4);
  const named = (index, { extension }) => `${String(index + 1).padStart(3, '0')}.${extension}`;
  const originals = plans.flatMap((plan, index) =>
    WRITERS.map((writer) => ({
      file: `original-${named(index, writer)}`,
      text: writer.write({ schemaVersion: '1', plans: [plan] }),
    })),
  );
  const faults = kinds.flatMap((fault, number) => {
    const made = [];
    for (let attempt = 0; made.length < EACH && attempt < 200; attempt++) {
      const next = random(seed * 1_000_000 + number * 1000 + attempt);
      const pick = (list) => list[Math.floor(next() * list.length)];
      const writer = WRITERS[(attempt + seed) % WRITERS.length];
      const plan = copy(plans[(number + attempt + seed) % plans.length]);
      if (!fault.suits(plan)) continue;
      const broken = fault.text
        ? fault.text(writer.write({ schemaVersion: '1', plans: [plan] }), writer.write)
        : brokenPlan(fault, plan, pick, writer);
      if (!broken) continue;
      made.push({
        file: `fault-${named(number * EACH + made.length, writer)}`,
        kind: fault.name,
        rule: fault.rule,
        ...(fault.today && { today: fault.today }),
        ...broken,
      });
    }
    if (made.length < EACH) throw new Error(`${fault.name}: only ${made.length} could be planted`);
    return made;
  });
  return { originals, faults };
}

function brokenPlan(fault, plan, pick, { write }) {
  const path = fault.plan(plan, pick);
  if (!path) return undefined;
  const text = write({ schemaVersion: '1', plans: [JSON.parse(JSON.stringify(plan))] });
  return { text, line: lineOf(text, ['plans', 0, ...path]) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: node scripts/plant-faults.mjs DIR [SEED]');
  const { originals, faults } = plant(join(import.meta.dirname, '..'), Number(process.argv[3] ?? 0));
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of [...originals, ...faults]) writeFileSync(join(folder, file), text);
  const list = faults.map(({ text: _, ...rest }) => rest);
  writeFileSync(join(folder, 'faults.json'), `${JSON.stringify(list, null, 2)}\n`);
  process.stdout.write(`${originals.length} originals, ${faults.length} faults of ${kinds.length} kinds\n`);
}
