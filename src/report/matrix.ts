import { groupBy } from '../group.ts';
import type { Plan } from '../model/plan.ts';
import type { Deliverable } from './figures.ts';
import { counted, figure, type Html, html } from './html.ts';

/** A matrix with more actions than this is no picture any more: then each indicator lists its own. */
const WIDEST = 60;

/** Which action is judged by which indicator. */
export function indicatorsSection(plans: readonly Plan[], all: readonly Deliverable[]): Html {
  const byPlan = groupBy(all, ({ plan }) => `${plan}`);
  const parts = plans.flatMap((plan, index) => {
    const own = byPlan.get(`${index}`) ?? [];
    const codes = codesOf(plan, own);
    if (codes.size === 0) return [];
    const body = own.length <= WIDEST && plans.length <= 12 ? matrix(plan, codes, own) : list(codes);
    if (plans.length === 1) return body;
    return html`<details${plans.length <= 3 && html` open`}><summary dir="auto">${plan.title}: ${counted(codes.size, 'indicator')}</summary>${body}</details>`;
  });
  if (parts.length === 0) return html``;
  return html`<section id="indicators"><h2>Indicators and actions</h2>${parts}</section>`;
}

interface Judged {
  title: string;
  by: Deliverable[];
}

/** Those the plan lists, and those its actions name, in that order. */
function codesOf(plan: Plan, own: readonly Deliverable[]): Map<string, Judged> {
  const codes = new Map<string, Judged>();
  for (const { code, title, reference } of plan.indicators)
    if (!reference && !codes.has(code ?? title))
      codes.set(code ?? title, { title: code ? title : '', by: [] });
  const outcomes = new Map(plan.outcomes.map((outcome) => [outcome.id, outcome.indicators]));
  for (const deliverable of own) {
    const { record, action } = deliverable;
    const above = outcomes.get(record.outcome ?? action.outcome ?? '') ?? [];
    for (const code of new Set([...record.indicators, ...action.indicators, ...above])) {
      const known = codes.get(code) ?? { title: '', by: [] };
      codes.set(code, known);
      known.by.push(deliverable);
    }
  }
  return codes;
}

function matrix(plan: Plan, codes: ReadonlyMap<string, Judged>, own: readonly Deliverable[]): Html {
  const names = own.map(
    ({ flat, milestone }, index) =>
      (milestone ? `${index + 1}` : flat.action_ref.length <= 6 && flat.action_ref) || `${index + 1}`,
  );
  const head = own.map(
    ({ anchor, record }, index) =>
      html`<th scope="col"><a href="#${anchor}" title="${record.text.slice(0, 200)}">${names[index]}</a></th>`,
  );
  const rows = [...codes].map(([code, { title, by }]) => {
    const judged = new Set(by);
    const cells = own.map((one) =>
      judged.has(one)
        ? html`<td><span class="dot" role="img" aria-label="yes"></span></td>`
        : html`<td></td>`,
    );
    return html`<tr><th scope="row" dir="auto">${code}${title && html`<small>${title}</small>`}</th>${cells}<td class="number">${by.length}</td></tr>\n`;
  });
  return html`<p>A dot where an action is judged by an indicator; a number links to its action.</p><div class="scroll" role="region" tabindex="0" aria-label="Indicators and actions of ${plan.title}"><table class="matrix"><thead><tr><th scope="col">Indicator</th>${head}<th scope="col" class="number">All</th></tr></thead><tbody>
${rows}</tbody></table></div>`;
}

function list(codes: ReadonlyMap<string, Judged>): Html {
  const items = [...codes].map(
    ([code, { title, by }]) =>
      html`<li dir="auto"><b>${code}</b> ${title} <span class="links">${by.slice(0, 40).map(({ anchor, action }, index) => html`<a href="#${anchor}">${action.ref && action.ref.length <= 8 ? action.ref : index + 1}</a> `)}${by.length > 40 && `and ${figure(by.length - 40)} more`}${by.length === 0 && 'no action'}</span></li>`,
  );
  return html`<ul class="judged">${items}</ul>`;
}
