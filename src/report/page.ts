import { htmlPage } from '../exporters/shared/page.ts';
import { groupBy } from '../group.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { actionsOf } from './actions.ts';
import { evidenceOf, type Pictures } from './evidence.ts';
import { deliverablesOf } from './figures.ts';
import { counted, type Html, html, longDate } from './html.ts';
import { indicatorsSection } from './matrix.ts';
import {
  comparisonSection,
  findingsSection,
  leadsSection,
  summarySection,
  timelineSection,
} from './sections.ts';
import { STYLE } from './style.ts';

/** A plan to report on, with its document and pictures of its pages where they are at hand. */
export interface Reported {
  plan: Plan;
  document?: SourceDocument | undefined;
  pictures?: Pictures | undefined;
}

/** A page that a report shows parts of. */
export interface Picture {
  id: string;
  /** Points. */
  width: number;
  height: number;
  png: Uint8Array;
}

/**
 * The report as one page: it needs no network and no script.
 * @param today ISO date
 */
export function reportPage(
  reported: readonly Reported[],
  pictures: readonly Picture[],
  today: string,
): string {
  const plans = reported.map(({ plan }) => plan);
  const all = deliverablesOf(plans, today);
  const byPlan = groupBy(all, ({ plan }) => `${plan}`);
  const title = plans.length === 1 ? plans[0]!.title : counted(plans.length, 'action plan');
  const sections: [id: string, label: string, section: Html][] = [
    ['summary', 'At a glance', summarySection(plans, all, today)],
    ...(plans.length > 1
      ? [['plans', 'The plans', comparisonSection(plans, all)] as [string, string, Html]]
      : []),
    ['timeline', 'When', timelineSection(all, plans, today)],
    ['leads', 'Who leads', leadsSection(all)],
    ['indicators', 'Indicators', indicatorsSection(plans, all)],
    ['findings', 'What to check', findingsSection(plans)],
  ];
  const shown = sections.filter(([, , section]) => section.html !== '');
  const actions = reported.map(({ plan, document, pictures: pages }, index) => {
    const own = byPlan.get(`${index}`) ?? [];
    const heading =
      plans.length > 1 &&
      html`<h3 id="plan-${index + 1}" class="plan" dir="auto">${plan.title} <small>${about(plan)}</small></h3>`;
    const list = actionsOf(plan, plans.length > 1 ? 3 : 2, own, ({ record }) =>
      evidenceOf(record, document, pages),
    );
    return html`${heading}${own.length > 0 ? list : html`<p>No actions.</p>`}`;
  });
  const body = html`<a class="skip" href="#main">To the content</a>
<header><p class="kind">Action plan report</p><h1 dir="auto">${title}</h1><p dir="auto">${plans.length === 1 ? about(plans[0]!) : councils(plans)}</p><p>As of ${longDate(today)}</p></header>
<nav aria-label="Sections">${shown.map(([id, label]) => html`<a href="#${id}">${label}</a>`)}<a href="#actions">Every action</a></nav>
<main id="main">
${shown.map(([, , section]) => html`${section}\n`)}<section id="actions"><h2>Every action</h2>
${actions}</section>
</main>
<footer><p>Made by plans from the published documents. What was printed stands as printed; dates and counts are how it was understood.</p></footer>
${pictures.length > 0 && html`<svg class="pages" aria-hidden="true">${pictures.map(pictureSymbol)}</svg>`}`;
  return htmlPage(title, STYLE, body.html);
}

function pictureSymbol({ id, width, height, png }: Picture): Html {
  const data = Buffer.from(png).toString('base64');
  return html`<symbol id="${id}" viewBox="0 0 ${width} ${height}"><image href="data:image/png;base64,${data}" width="${width}" height="${height}"/></symbol>`;
}

const about = ({ council, period, source }: Plan): string =>
  [council.name, period?.raw, source?.file].filter(Boolean).join(' · ');

function councils(plans: readonly Plan[]): string {
  const names = [...new Set(plans.map(({ council }) => council.name))];
  return names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ');
}
