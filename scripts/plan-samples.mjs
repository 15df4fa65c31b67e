// Sound plans to plant faults in, and to measure with: made up, or taken from the fixtures and made sound.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stream of numbers from 0 up to 1 that is the same each time (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const VERBS =
  'Publish Hold Train Review Set|up Visit Agree Recruit Map Inspect Repair Open Fund Write Launch Test'.split(
    ' ',
  );
const WHAT =
  'the cycle lane map; volunteer wardens; the warm hubs rota; a tenants’ charter; the flood kit stores; school street patrols; the repairs hotline; a young carers’ panel; noise meters; the allotment register; a shopfront grant; the litter picking pool; lone worker alarms; the green roof survey; a debt advice desk; the bus shelter lamps'.split(
    '; ',
  );
const WHERE =
  'in all six wards; with the residents’ panel; before the winter; at each library; along the canal; for new tenants; in both markets; across the estates; on the ring road; near the station'.split(
    '; ',
  );
const THEMES = 'Warm homes; Safe streets; Clean air; Fair work; Green spaces; Good neighbours'.split('; ');
const OUTCOMES =
  'Fewer cold homes; Calmer roads after dark; Cleaner air by the schools; More local jobs; Parks that people use; Neighbours who know each other; Quicker repairs; Fewer empty shops; Safer crossings'.split(
    '; ',
  );
const LEADS = [
  ['Head of Housing', 'role'],
  ['Parks Manager', 'role'],
  ['Community Safety Team', 'organisation'],
  ['Director of Public Health', 'role'],
  ['Highways Service', 'organisation'],
  ['Energy Officer', 'role'],
];
const GLOSSARY = [
  ['CST', 'Community Safety Team'],
  ['HWS', 'Highways Service'],
  ['VCS', 'Voluntary and community sector'],
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const two = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A month of the plan's year, as printed and as dates. @param step months after April */
export function month(year, step) {
  const number = ((step + 3) % 12) + 1;
  const in_ = number < 4 ? year + 1 : year;
  return {
    raw: `${MONTHS[number - 1]} ${in_}`,
    kind: 'month',
    start: `${in_}-${two(number)}-01`,
    end: `${in_}-${two(number)}-${two(lastDay(in_, number))}`,
    ongoing: false,
  };
}

/** A plan without a fault, as somebody writes it by hand. The same seed gives the same plan. */
export function soundPlan(seed, actionsPerTheme = 4) {
  const next = random(seed);
  const below = (count) => Math.floor(next() * count);
  const year = seed % 2 === 0 ? 2009 : 2024;
  const scheme = seed % 2 === 0 ? 'NI' : 'KPI';
  const codes = scheme === 'NI' ? ['NI 17', 'NI 21', 'NI 195'] : ['KPI 1', 'KPI 2', 'KPI 3'];
  const titles =
    scheme === 'NI'
      ? [
          'Perceptions of anti-social behaviour',
          'Dealing with local concerns about anti-social behaviour and crime',
          'Improved street and environmental cleanliness',
        ]
      : ['Homes insulated', 'Crossings with lamps', 'Trees planted'];
  const from = below(WHAT.length);
  const themes = [0, 1, 2].map((at) => ({
    id: `t${at + 1}`,
    ref: String(at + 1),
    title: THEMES[(at + seed) % 6],
  }));
  const outcomes = themes.map(({ id }, at) => ({
    id: `o${at + 1}`,
    title: OUTCOMES[(at * 3 + seed) % OUTCOMES.length],
    theme: id,
  }));
  let count = 0;
  const promise = () => {
    const number = count++;
    const verb = VERBS[(number * 3 + from) % VERBS.length].replace('|', ' ');
    return `${verb} ${WHAT[(number + from) % WHAT.length]} ${WHERE[(number * 7 + from) % WHERE.length]}`;
  };
  const lead = (at) => {
    const [name, kind] = LEADS[at % LEADS.length];
    return [{ name, kind }];
  };
  const actions = themes.flatMap((theme, at) =>
    Array.from({ length: actionsPerTheme }, (_, index) => {
      const ref = `${theme.ref}.${index + 1}`;
      const own = at * actionsPerTheme + index;
      const cost = (below(40) + 5) * 500;
      const milestones =
        index === 1
          ? [1, 2].map((step) => ({
              id: `${ref}.${step}`,
              ref: `${ref}.${step}`,
              text: promise(),
              leads: lead(own + step),
              deadline: month(year, 2 + below(9)),
            }))
          : undefined;
      return {
        id: ref,
        ref,
        text: promise(),
        theme: theme.id,
        outcome: outcomes[at].id,
        leads: lead(own),
        // Its steps are due before it is.
        deadline: month(year, index === 1 ? 11 : 1 + below(10)),
        status:
          index % 2 === 0 ? { raw: 'Green', rag: 'green' } : { raw: 'In progress', state: 'in-progress' },
        progress: index % 2 === 0 ? 'On track, first visits made.' : 'Two sessions held, four more booked.',
        measures: [`${below(30) + 2} visits a year`],
        resources: [
          {
            text: `£${cost.toLocaleString('en-GB')} from the reserve`,
            amounts: [{ value: cost, currency: 'GBP' }],
          },
        ],
        indicators: [codes[own % 3]],
        ...(milestones && { milestones }),
      };
    }),
  );
  return {
    id: `sampleton-plan-${year}-${seed}`,
    title: `Sampleton neighbourhood action plan ${year}/${two((year + 1) % 100)}`,
    council: { id: 'sampleton', name: 'Sampleton Borough Council' },
    period: { raw: `${year}/${two((year + 1) % 100)}`, start: `${year}-04-01`, end: `${year + 1}-03-31` },
    details: [{ label: 'Adopted', value: `12 March ${year}` }],
    themes,
    outcomes,
    actions,
    indicators: codes.map((code, at) => ({
      id: code,
      code,
      scheme,
      title: titles[at],
      target: `${20 + at} %`,
      baseline: `${15 + at} %`,
    })),
    glossary: GLOSSARY.map(([term, meaning]) => ({ term, meaning })),
  };
}

/** The plans of the fixtures, without what the documents leave open: what is left is sound. */
export function fixturePlans(root) {
  const folder = join(root, 'fixtures');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pdf')
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => file.endsWith('.plans.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).plans)
    .map(madeSound)
    .filter(({ actions }) => actions.length >= 5);
}

const isDated = ({ deadline }) =>
  deadline !== undefined && !['text', 'none', 'relative'].includes(deadline.kind);
const isWhole = ({ text }) => /\w{3}\W?$/.test(text) && !/\([^)]*$|working$/.test(text);
const isSure = ({ confidence }) => Object.values(confidence ?? {}).every((grade) => grade !== 'low');
const isSoundRecord = (record) =>
  isDated(record) && isWhole(record) && isSure(record) && record.leads.length > 0;

function madeSound(plan) {
  const refs = new Set();
  const actions = plan.actions
    .map((action) => ({ ...action, milestones: action.milestones.filter(isSoundRecord) }))
    .filter((action) => (action.milestones.length > 0 ? isWhole(action) : isSoundRecord(action)))
    .filter(({ ref }) => ref === undefined || (!refs.has(ref) && refs.add(ref)));
  const { furniture: _, ...rest } = plan;
  return { ...rest, actions, unclaimed: [], findings: [] };
}
