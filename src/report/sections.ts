import { groupBy } from '../group.ts';
import type { Plan } from '../model/plan.ts';
import { STANDING, TIMING } from './actions.ts';
import { bars, columns, type Series } from './charts.ts';
import { countBy, type Deliverable, type Standing, standings, type Timing } from './figures.ts';
import { counted, figure, type Html, html, longDate } from './html.ts';
import { timelineOf } from './timeline.ts';

const timings: readonly Timing[] = ['complete', 'overdue', 'due', 'undated'];
const timingSeries: Series[] = timings.map((key) => ({ key, label: TIMING[key] }));
const standingSeries: Series[] = standings.map((key) => ({ key, label: STANDING[key] }));
const counts = (items: readonly Deliverable[], by: 'timing' | 'standing') =>
  Object.fromEntries(countBy(items, (item): string => item[by]));

/** The figures to know first, and how far it all is. */
export function summarySection(plans: readonly Plan[], all: readonly Deliverable[], today: string): Html {
  const actions = plans.reduce((sum, plan) => sum + plan.actions.length, 0);
  const milestones = all.filter(({ milestone }) => milestone).length;
  const timing = countBy(all, (item) => item.timing);
  const rated = all.filter(({ standing }) => standing !== 'unrated').length;
  const tile = (value: number, label: string, detail: string, kind = '') =>
    html`<li class="${kind}"><b>${figure(value)}</b> <span>${label}</span><small>${detail}</small></li>`;
  return html`<section id="summary"><h2>At a glance</h2><ul class="tiles">
${tile(actions, actions === 1 ? 'action' : 'actions', milestones > 0 ? `with ${counted(milestones, 'milestone')}` : `in ${counted(plans.length, 'plan')}`)}
${tile(timing.get('overdue') ?? 0, 'overdue', `ended before ${longDate(today)}, not said to be complete`, 'overdue')}
${tile(timing.get('due') ?? 0, 'not yet due', 'have an end date still to come', 'due')}
${tile(all.filter(({ record }) => !record.deadline || record.deadline.kind === 'none').length, 'without a deadline', 'none is printed', 'undated')}
${tile(all.filter(({ record }) => record.leads.length === 0).length, 'without a lead', 'nobody is named', 'undated')}
${tile(timing.get('complete') ?? 0, 'complete', rated > 0 ? `${figure(rated)} have a rating` : 'no status is printed', 'complete')}
</ul>${rated > 0 && html`<h3>Red, amber, green</h3>${bars({ title: 'Ratings', series: standingSeries, bars: ratingBars(plans, all) })}`}</section>`;
}

/** A bar for all, and one for each theme of a plan alone. */
function ratingBars(plans: readonly Plan[], all: readonly Deliverable[]) {
  const themes = plans.length === 1 ? [...groupBy(all, ({ theme }) => theme || 'No theme')] : [];
  const groups: [string, readonly Deliverable[]][] = [
    ['All', all],
    ...(themes.length > 1 ? themes.slice(0, 20) : []),
  ];
  return groups.map(([label, items]) => ({ label, values: counts(items, 'standing') }));
}

/** Several plans side by side. */
export function comparisonSection(plans: readonly Plan[], all: readonly Deliverable[]): Html {
  const byPlan = groupBy(all, ({ plan }) => `${plan}`);
  const rows = plans.map((plan, index) => {
    const own = byPlan.get(`${index}`) ?? [];
    const timing = countBy(own, (item) => item.timing);
    const standing = countBy(own, (item): Standing => item.standing);
    const number = (value: number) => html`<td class="number">${value > 0 ? figure(value) : '–'}</td>`;
    const rating = standings.flatMap((key) => {
      const count = standing.get(key);
      return key !== 'unrated' && count
        ? html`<span class="badge ${key}">${STANDING[key]} ${count}</span> `
        : [];
    });
    return html`<tr><th scope="row" dir="auto"><a href="#plan-${index + 1}">${plan.title}</a><small>${plan.council.name}${plan.period && ` · ${plan.period.raw}`}</small></th>${number(own.length)}${number(timing.get('overdue') ?? 0)}${number(timing.get('due') ?? 0)}${number(timing.get('complete') ?? 0)}${number(own.filter(({ record }) => !record.deadline).length)}${number(own.filter(({ record }) => record.leads.length === 0).length)}${number(new Set(own.flatMap(({ record }) => record.indicators)).size)}<td>${rating}</td>${number(plan.findings.filter(({ severity }) => severity !== 'info').length)}</tr>\n`;
  });
  const heads = [
    'Deliverables',
    'Overdue',
    'Not yet due',
    'Complete',
    'No deadline',
    'No lead',
    'Indicators',
  ];
  return html`<section id="plans"><h2>The plans side by side</h2><div class="scroll" role="region" tabindex="0" aria-label="The plans side by side"><table class="compact"><thead><tr><th scope="col">Plan</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}<th scope="col">Ratings</th><th scope="col" class="number">To check</th></tr></thead><tbody>
${rows}</tbody></table></div></section>`;
}

export function timelineSection(all: readonly Deliverable[], plans: readonly Plan[], today: string): Html {
  const { unit, bars: shown } = timelineOf(all);
  const rest = all.filter(({ due }) => !due);
  const ongoing = rest.filter(({ record }) => record.deadline?.ongoing || record.deadline?.recurrence).length;
  const unread = rest.filter(({ record }) => record.deadline?.kind === 'text').length;
  const none = rest.length - ongoing - unread;
  const beside = [
    ongoing > 0 && `${figure(ongoing)} go on or come back without an end`,
    unread > 0 && `${figure(unread)} could not be read as dates`,
    none > 0 && `${figure(none)} have no end date`,
  ].filter(Boolean);
  return html`<section id="timeline"><h2>When things are due</h2>
<p>By ${unit === 'quarter' ? 'quarter of the financial year (Q1 is April to June)' : 'financial year'}, as of ${longDate(today)}.${beside.length > 0 && ` Not shown: ${beside.join('; ')}.`}</p>
${shown.length > 0 ? columns({ title: 'Deadlines', series: timingSeries, bars: shown }) : html`<p>No deadline has an end date.</p>`}${overdueList(all, plans)}</section>`;
}

const LISTED = 10;

function overdueList(all: readonly Deliverable[], plans: readonly Plan[]): Html | '' {
  const overdue = all
    .filter(({ timing }) => timing === 'overdue')
    .toSorted((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0));
  if (overdue.length === 0) return '';
  const items = overdue
    .slice(0, LISTED)
    .map(
      ({ plan, anchor, action, record, due, flat }) =>
        html`<li><a href="#${anchor}" dir="auto">${action.ref && `${action.ref} `}${shortened(record.text)}</a> <small>${longDate(due!)}${flat.lead && ` · ${flat.lead.replaceAll('\\;', ';')}`}${plans.length > 1 && ` · ${plans[plan]!.title}`}</small></li>`,
    );
  const more = overdue.length - LISTED;
  return html`<h3>Overdue longest</h3><ol class="plain">${items}</ol>${more > 0 && html`<p>And ${figure(more)} more, marked below.</p>`}`;
}

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** Who leads how much; a deliverable that two lead counts for both. */
export function leadsSection(all: readonly Deliverable[]): Html {
  const entries = all.flatMap((deliverable) =>
    [...new Set(deliverable.record.leads.map(({ name }) => name))].map((name) => ({ name, deliverable })),
  );
  const leads = [...groupBy(entries, ({ name }) => name)]
    .map(([name, found]) => ({
      label: name,
      values: counts(
        found.map(({ deliverable }) => deliverable),
        'timing',
      ),
      found,
    }))
    .toSorted((a, b) => b.found.length - a.found.length || (a.label < b.label ? -1 : 1));
  const nobody = all.filter(({ record }) => record.leads.length === 0).length;
  const shown = leads.slice(0, 15);
  const rest = leads.slice(15);
  return html`<section id="leads"><h2>Who leads</h2><p>${counted(leads.length, 'lead')}, as printed.${nobody > 0 && ` Nobody is named for ${figure(nobody)}.`} What two lead counts for both.</p>
${shown.length > 0 && bars({ title: 'Leads', series: timingSeries, bars: shown })}${rest.length > 0 && html`<details><summary>${counted(rest.length, 'other lead')}</summary><ul class="many">${rest.map(({ label, found }) => html`<li dir="auto">${label} <b>${found.length}</b></li>`)}</ul></details>`}</section>`;
}

const WORDS = { error: 'Errors', warning: 'Warnings', info: 'Worth knowing' };

export function findingsSection(plans: readonly Plan[]): Html {
  const all = plans.flatMap((plan, index) => plan.findings.map((finding) => ({ ...finding, plan: index })));
  if (all.length === 0)
    return html`<section id="findings"><h2>What to check</h2><p>Nothing was found to be missing, unread or doubtful.</p></section>`;
  const parts = (['error', 'warning', 'info'] as const).map((severity) => {
    const groups = [
      ...groupBy(
        all.filter((finding) => finding.severity === severity),
        ({ rule }) => rule,
      ),
    ];
    if (groups.length === 0) return '';
    return html`<h3>${WORDS[severity]}</h3>${groups.map(
      ([rule, found]) =>
        html`<details><summary><b>${found.length}</b> ${rule.replaceAll('-', ' ')}</summary><ul>${found
          .slice(0, 200)
          .map(({ message, path, plan }) => {
            const match = /^\/actions\/(\d+)(?:\/milestones\/(\d+))?/.exec(path ?? '');
            const anchor =
              match && `a${plan + 1}-${Number(match[1]) + 1}${match[2] ? `-${Number(match[2]) + 1}` : ''}`;
            return html`<li dir="auto">${anchor ? html`<a href="#${anchor}">${message}</a>` : message}</li>`;
          })}</ul>${found.length > 200 && html`<p>And ${figure(found.length - 200)} more, each at its action.</p>`}</details>`,
    )}`;
  });
  return html`<section id="findings"><h2>What to check</h2><p>What is missing, unread or doubtful, in the document or in how it was read.</p>${parts}</section>`;
}
