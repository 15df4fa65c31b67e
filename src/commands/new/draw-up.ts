import { anyCouncil } from '../../councils.ts';
import { blockText } from '../../draft.ts';
import { columns as flatColumns } from '../../exporters/flat/columns.ts';
import { rows } from '../../exporters/flat/rows.ts';
import { type ImportResult, readPlans } from '../../import.ts';
import { planBlocks } from '../../layouts/anything/plan-blocks.ts';
import type { Plan } from '../../model/plan.ts';
import { oneLine, slug } from '../../normalise/text.ts';
import { columnsOf, unreadIn } from './columns.ts';
import { patternOf, withoutYears } from './pattern.ts';
import { sectionOf } from './section.ts';
import { signatureOf } from './signature.ts';
import { type CouncilSketch, councilOf, type PlanSketch } from './sketch.ts';

/** A sketch, the plans it reads, and the plans of the document that it cannot tell apart. */
export interface DrawnUp {
  sketch: CouncilSketch;
  plans: Plan[];
  left: string[];
  /** What the draft as a whole gives otherwise than its plans one by one; nothing where they are the same. */
  apart?: string;
}

/** What may differ from the reading without a council file: what it is called, and how sure it is. */
const OWN = new Set(['plan_id', 'confidence', 'findings']);
/** Most patterns of furniture. */
const MOST = 8;
const KINDS = /^(?:running|page|header|footer)/;

/**
 * Draws up a council file from what `any` understood of a document. Each plan is written in the plainest way that
 * reads it as `any` does: with the columns of its tables where they say all, else `anything()`.
 */
export async function drawUp(read: ImportResult, id: string): Promise<DrawnUp> {
  const { document, plans, recognition } = read;
  const text = document.blocks.map(blockText).join('\n').replace(/\s+/g, ' ');
  const published = plans.find(({ council }) => council.id !== 'any') ?? plans[0];
  const { name, gss } = published?.council ?? { name: id };
  const named = plans
    .flatMap(({ actions }) => actions.flatMap((action) => [action, ...action.milestones]))
    .flatMap(({ leads, partners }) => [...leads, ...partners]);
  const known = ((await anyCouncil()).organisations ?? []).filter((own) =>
    named.some(({ name }) => name.includes(own)),
  );
  const learnt = recognition.plans.flatMap((plan) => plan.learnt);
  const sketch: CouncilSketch = {
    id,
    name,
    ...(gss && { gss }),
    recognised: published?.council.id !== 'any',
    organisations: [...new Set([...known, ...learnt])].sort((a, b) => (a < b ? -1 : 1)),
    plans: [],
  };
  const drawn: DrawnUp = { sketch, plans: [], left: [] };
  for (const index of plans.keys()) {
    const best = await fitting(read, index, sketch, text);
    if (!best) drawn.left.push(plans[index]?.title ?? '');
    else {
      sketch.plans.push(best.sketch);
      drawn.plans.push(best.plan);
    }
  }
  if (sketch.plans.length === 0) return drawn;
  const whole = await readPlans(document, { councils: [councilOf(sketch)] });
  const same = whole.recognition.council === id && whole.plans.length === drawn.plans.length;
  return same ? drawn : { ...drawn, apart: whole.findings.at(-1)?.message ?? whole.recognition.reason };
}

/** The first way of writing a plan that reads it as it was read, and leaves no more unclaimed. */
async function fitting(
  read: ImportResult,
  index: number,
  council: CouncilSketch,
  text: string,
): Promise<{ sketch: PlanSketch; plan: Plan } | undefined> {
  const wanted = read.plans[index] as Plan;
  const want = told(wanted);
  let second: { sketch: PlanSketch; plan: Plan } | undefined;
  let unlike: string | undefined;
  for (const sketch of waysOf(read, index, council, text)) {
    const own = councilOf({ ...council, plans: [sketch] });
    const { plans } = await readPlans(read.document, { council: own.id, plan: sketch.id, councils: [own] });
    const [plan] = plans;
    const got = plan ? told(plan) : [];
    const same = got.length === want.length && want.every((row, at) => row === got[at]);
    if (sketch.layout !== 'anything' && !same)
      unlike ??= `${sketch.layout}({ … }) with its columns ${otherwise(want, got)}.`;
    if (!plan || !same) continue;
    if (sketch.layout === 'anything' && unlike) sketch.remarks.push(unlike);
    const found = { sketch, plan };
    if (plan.unclaimed.length <= wanted.unclaimed.length) return found;
    second ??= found;
  }
  return second;
}

const COMPARED = flatColumns.filter((column) => !OWN.has(column));

/** A plan's deliverables, a text each. */
function told(plan: Plan): string[] {
  return [...rows({ schemaVersion: '1', plans: [plan] })].map((row) =>
    JSON.stringify(COMPARED.map((column) => row[column])),
  );
}

/** How a reading differs: in the number of its rows, or in which columns. */
function otherwise(want: readonly string[], got: readonly string[]): string {
  if (got.length !== want.length) return `reads ${got.length} rows, not ${want.length}`;
  const [wanted, found] = [want, got].map((list) => list.map((row) => JSON.parse(row) as string[]));
  const differ = COMPARED.filter((_, column) =>
    wanted?.some((row, at) => row[column] !== found?.[at]?.[column]),
  );
  return `reads otherwise: ${differ.join(', ')}`;
}

/** The ways to write a plan, plainest first. */
function* waysOf(
  { document, plans, recognition }: ImportResult,
  index: number,
  { plans: others }: CouncilSketch,
  text: string,
): Generator<PlanSketch> {
  const plan = plans[index] as Plan;
  const { first, end } = recognition.plans[index] ?? { first: 0, end: document.blocks.length };
  const own = document.blocks.slice(first, end);
  const tables = new Set(own.map((block) => block.place.table));
  const printed = recognition.columns.filter((entry) => entry.plan === plan.id && tables.has(entry.table));
  const { columns, remarks } = columnsOf(printed);
  const shapes = new Set(
    planBlocks(document.blocks)
      .filter((block) => block.index >= first && block.index < end)
      .map(({ shape }) => shape),
  );
  if (shapes.has('cards'))
    remarks.push('Some actions stand in tables of labels and values: no table layout reads them.');
  if (shapes.has('text')) remarks.push('Some actions stand in running text: no table layout reads them.');
  const titleLine = own.find(
    (block) =>
      block.type !== 'table' && oneLine(blockText(block)).replace(/(?<![:\s])[:\s]+$/, '') === plan.title,
  );
  const base: PlanSketch = {
    id: ownId(plan, others),
    title: withoutYears(plan.title) || plan.title,
    signature: signatureOf(plan, columns, text),
    ...(titleLine && { titleLines: [patternOf(blockText(titleLine).trim(), { whole: true })] }),
    layout: 'anything',
    columns,
    unread: unreadIn(printed, plan.unclaimed),
    furniture: furnitureOf(own),
    remarks,
  };
  const whole = { ...base, ...(!titleLine && { title: plan.title }) };
  const sections = [sectionOf(document.blocks, first, end), ...(plans.length === 1 ? [undefined] : [])];
  const table = columns.headings.milestone ? 'milestones' : 'rows';
  const isTable = Object.keys(columns.headings).length > 0 || columns.headless !== undefined;
  for (const section of sections) {
    if (section === null) continue;
    const placed = { ...whole, ...(section && { section }) };
    for (const layout of isTable ? ([table, 'anything'] as const) : (['anything'] as const)) {
      yield { ...placed, layout, remarks: layout === 'anything' ? [...remarks] : [] };
      if (plan.period)
        yield {
          ...placed,
          layout,
          period: plan.period.raw,
          remarks: layout === 'anything' ? [...remarks] : [],
        };
    }
  }
}

/** What every plan is called. */
const PLAN = /\b(?:(?:action|delivery|implementation|improvement) ){0,3}plan\b/gi;

/** A name of the plan's own within the council. */
function ownId(plan: Plan, others: readonly PlanSketch[]): string {
  const wish = slug(withoutYears(plan.title).replace(PLAN, ' ')) || 'plan';
  const taken = new Set(others.map(({ id }) => id));
  let number = 1;
  while (taken.has(number === 1 ? wish : `${wish}-${number}`)) number++;
  return number === 1 ? wish : `${wish}-${number}`;
}

/** Running headers and footers, so that an edition that prints them once has them known. */
function furnitureOf(blocks: ImportResult['document']['blocks']): PlanSketch['furniture'] {
  const found = new Map<string, PlanSketch['furniture'][number]>();
  for (const block of blocks) {
    const text = oneLine(blockText(block));
    if (
      !block.furniture ||
      !KINDS.test(block.furniture) ||
      !/\p{L}{3}/iu.test(text.replace(/\bpage\b/gi, '')) ||
      text.length > 120
    )
      continue;
    const pattern = patternOf(text, { whole: true });
    found.set(pattern.source, { kind: block.furniture, pattern });
  }
  return [...found.values()].slice(0, MOST);
}
