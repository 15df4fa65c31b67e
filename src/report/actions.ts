import { groupBy } from '../group.ts';
import type { Plan } from '../model/plan.ts';
import type { Deliverable } from './figures.ts';
import { type Html, html, longDate } from './html.ts';

/** What each timing and standing is called. */
export const TIMING = {
  complete: 'Complete',
  overdue: 'Overdue',
  due: 'Not yet due',
  undated: 'No end date',
};
export const STANDING = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Complete',
  unrated: 'Not rated',
};

/**
 * Every action of a plan under its theme and outcome, each with its evidence.
 * @param level of the heading above
 */
export function actionsOf(
  plan: Plan,
  level: number,
  deliverables: readonly Deliverable[],
  evidence: (deliverable: Deliverable) => Html | '',
): Html {
  const themes = groupBy(deliverables, ({ theme }) => theme);
  const findings = new Map(
    [
      ...groupBy(
        plan.findings,
        ({ path }) => /^\/actions\/\d+(\/milestones\/\d+)?/.exec(path ?? '')?.[0] ?? '',
      ),
    ].map(([path, found]) => [path, found.map(({ message }) => message)]),
  );
  return html`${[...themes].map(
    ([theme, inTheme]) => html`${theme && heading(level + 1, 'theme', theme)}
${[...groupBy(inTheme, ({ outcome }) => outcome)].map(
  ([outcome, inOutcome]) => html`${outcome && html`<p class="outcome" dir="auto">${outcome}</p>`}
${[...groupBy(inOutcome, (deliverable) => deliverable.anchor.split('-').slice(0, 2).join('-'))].map(
  ([anchor, group]) => actionCard(anchor, level + (theme ? 2 : 1), group, findings, evidence),
)}`,
)}`,
  )}`;
}

const heading = (level: number, kind: string, content: Html | string): Html => {
  const tag = html`h${level}`;
  return html`<${tag} class="${kind}" dir="auto">${content}</${tag}>`;
};

function actionCard(
  anchor: string,
  level: number,
  group: readonly Deliverable[],
  findings: ReadonlyMap<string, string[]>,
  evidence: (deliverable: Deliverable) => Html | '',
): Html {
  const { action, milestone, standing, timing } = group[0]!;
  const index = Number(anchor.split('-')[1]) - 1;
  const path = `/actions/${index}`;
  const title = heading(level, 'title', html`${action.ref && html`<b>${action.ref}</b> `}${action.text}`);
  if (!milestone)
    return html`<article id="${anchor}" class="${standing} ${timing}">${title}${facts(group[0]!)}${doubts(findings.get(path))}${evidence(group[0]!)}</article>\n`;
  const steps = group.map(
    (step) =>
      html`<li id="${step.anchor}" class="${step.standing} ${step.timing}"><p dir="auto">${step.record.text}</p>${facts(step)}${doubts(findings.get(`${path}/milestones/${Number(step.anchor.split('-')[2]) - 1}`))}${evidence(step)}</li>`,
  );
  // Milestones that serve another outcome make a card of their own; the action's anchor is at its first.
  const id = group[0]!.anchor.endsWith('-1') && html` id="${anchor}"`;
  return html`<article${id} class="steps">${title}${doubts(findings.get(path))}<ol>${steps}</ol></article>\n`;
}

function facts({ flat, record, standing, timing, due }: Deliverable): Html {
  const { deadline, status } = record;
  const understood = due && deadline?.raw !== longDate(due) && html` <small>by ${longDate(due)}</small>`;
  const pairs: [string, Html | string | false | undefined][] = [
    ['Lead', flat.lead && unescaped(flat.lead)],
    ['Officer', flat.lead_person && unescaped(flat.lead_person)],
    ['Partners', flat.partners && unescaped(flat.partners)],
    [
      'By when',
      (deadline?.raw || understood) &&
        html`${deadline?.raw}${understood}${timing === 'overdue' && html` <mark>Overdue</mark>`}`,
    ],
    [
      'Status',
      (status || standing !== 'unrated') &&
        html`<span class="badge ${standing}">${status?.raw || STANDING[standing]}</span>`,
    ],
    ['Progress', flat.progress],
    ['Success measures', unescaped(flat.measures)],
    ['Indicators', unescaped(flat.indicators)],
    ['Resources', unescaped(flat.resources)],
    ['See also', unescaped(flat.links)],
  ];
  const shown = pairs.flatMap(([term, value]) =>
    value ? html`<div><dt>${term}</dt><dd dir="auto">${value}</dd></div>` : [],
  );
  return shown.length > 0 ? html`<dl>${shown}</dl>` : html``;
}

const unescaped = (joined: string) => joined.replaceAll('\\;', ';');

function doubts(messages: readonly string[] | undefined): Html | '' {
  if (!messages) return '';
  return html`<ul class="doubts">${[...new Set(messages)].map((message) => html`<li dir="auto">${message}</li>`)}</ul>`;
}
