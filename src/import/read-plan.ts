import { furnishTitles, leaveUnclaimed, listSuperseded } from '../accounting.ts';
import type { Council, CouncilPlan } from '../council.ts';
import { blockText, type Draft, furnish, isClaimed, type Source, sourcesOf } from '../draft.ts';
import { contentOf } from '../layouts/content.ts';
import { readTerms } from '../layouts/records/terms.ts';
import { type Block, PROPERTY, type SourceDocument } from '../model/document.ts';
import { placeOf } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';
import { fold, slug, vocabularyOf } from '../normalise/text.ts';
import { glossary } from '../parts/glossary.ts';
import { readKey } from '../parts/legend.ts';
import { parts } from '../parts.ts';
import { runRules } from '../rules.ts';
import { isAsInBritain } from './find-calendar.ts';
import { findPeriod } from './find-period.ts';
import type { Publisher } from './publisher.ts';
import { rangeOf } from './range.ts';
import { readTitle } from './title.ts';

/** In these the page breaks the lines of a cell; in others who wrote them did. */
const WRAPPED = new Set(['pdf', 'text']);

/** A plan that was read, the blocks it was read from, and why these. */
interface PlanRead {
  plan: Plan;
  columns: Draft['columns'];
  blocks: Block[];
  why: string[];
  /** Names of leads that the plan taught. */
  learnt: readonly string[];
}

/** Reads one plan out of its section; undefined when the section holds no record of a plan. */
export async function readPlan(
  document: SourceDocument,
  publisher: Publisher,
  spec: CouncilPlan,
  section: Block[],
): Promise<PlanRead | undefined> {
  const { council, calendar } = publisher;
  const mended = mendBlocks(spec, section);
  const { blocks } = mended;
  const draft: Draft = {
    plan: emptyPlan(document, council, spec),
    blocks,
    leads: { known: council.organisations ?? [], isTyped: !WRAPPED.has(document.format) },
    vocabulary: vocabularyOf(section.map(blockText)),
    key: readKey(blocks),
    terms: readTerms(blocks),
    calendar,
    columns: [],
    claimed: new Set(),
  };
  const { plan } = draft;
  plan.findings.push(...mended.findings);
  claimFurniture(draft, spec);
  plan.title = readTitle(draft, spec, await actionsIn(spec, blocks));
  const period = findPeriod(plan.title, spec, blocks, calendar);
  if (period) plan.period = period;
  if (!isAsInBritain(calendar)) plan.calendar = { ...calendar, begins: [...calendar.begins] };
  glossary.read(draft);
  draft.leads = withGlossary(draft);
  const before = new Set(draft.claimed);
  await spec.layout.read(draft, (rows) =>
    (spec.repairs ?? []).reduce((list, repair) => repair.rows?.(list) ?? list, rows),
  );
  if (plan.actions.length === 0 && plan.indicators.length === 0) return undefined;
  const { first, end, why } =
    council.id === 'any' ? extentOf(draft, before) : { first: 0, end: blocks.length, why: [] };
  for (const part of parts) part.read(draft);
  const after = blocks.findIndex((block, index) => index >= end && !isClaimed(draft, block));
  draft.blocks = blocks.slice(first, after < 0 ? undefined : after);
  for (const part of spec.parts ?? []) part.read(draft);
  furnishTitles(draft);
  leaveUnclaimed(draft);
  listSuperseded(draft);
  const inside = council.id === 'any' ? draft.blocks : section;
  plan.source = {
    file: document.file,
    sha256: document.sha256,
    format: document.format,
    ...(document.pages.length > 0 && { pages: document.pages.at(-1)!.number }),
    reader: document.reader,
    council: council.id,
    layout: spec.layout.id,
    ...rangeOf(inside),
    outside: [],
  };
  if (council.id === 'any') nameCouncil(draft, publisher);
  plan.id = planId(plan, spec);
  const { known, learnt = [] } = draft.leads;
  return {
    plan,
    columns: draft.columns,
    blocks: inside,
    why,
    learnt: [...new Set(learnt.filter((name) => !known.includes(name)))],
  };
}

/** What the actions of a plan nobody has described were printed in. */
async function actionsIn(spec: CouncilPlan, blocks: readonly Block[]): Promise<ReadonlySet<unknown>> {
  if (spec.signature.length > 0) return new Set();
  const { actionsTold } = await import('../layouts/anything/actions-told.ts');
  return actionsTold(blocks);
}

/** Says what the rules say of a plan that is read and accounted for. */
export function judge(plan: Plan): void {
  plan.findings.push(...runRules(plan).map((finding) => withPlace(finding, plan)));
}

/** The finding with the place of the field it is about. */
function withPlace(finding: Finding, plan: Plan): Finding {
  const place = finding.path === undefined ? undefined : placeOf(plan, finding.path);
  return place ? { ...finding, place } : finding;
}

/** Blocks above the first table in which the plan's title and introduction stand. */
const REACH_ABOVE = 15;

/**
 * Where a plan stands that no council file tells of: from the title or heading above its first action to the end of its
 * last. What lies outside belongs to the rest of the document.
 * @param before what was claimed before the layout read the plan's tables
 */
function extentOf(draft: Draft, before: ReadonlySet<Source>): { first: number; end: number; why: string[] } {
  const held = (block: Block): boolean =>
    !block.furniture && sourcesOf(block).some((source) => draft.claimed.has(source) && !before.has(source));
  const top = draft.blocks.findIndex(held);
  const end = withRest(draft.blocks, draft.blocks.findLastIndex(held) + 1);
  const last = 'ends after the last block of it that was read, and what the parts know below';
  if (top <= REACH_ABOVE)
    return { first: 0, end, why: [`begins where its section does, ${top} blocks above its first row`, last] };
  let first = top;
  while (first > top - REACH_ABOVE && draft.blocks[first - 1]?.type !== 'table') first--;
  const heading = draft.blocks.findLastIndex(
    (block, index) => index >= first && index < top && block.type === 'heading',
  );
  return heading < 0
    ? { first: top, end, why: ['begins at its first row: no heading stands near above it', last] }
    : { first: heading, end, why: ['begins at the heading above its first row', last] };
}

/** Most blocks below a plan's last row that may be left of its rows, more where they hold dates or states, and the longest of them, in characters. */
const REACH_BELOW = 3;
const REACH_TOLD = 12;
const LONGEST_REST = 80;

/** A few short lines that end the document right below the last row are what was left of the rows, and no other part. */
function withRest(blocks: readonly Block[], end: number): number {
  const below = blocks.slice(end).filter(({ furniture }) => !furniture);
  if (below.length > REACH_TOLD) return end;
  const isRest = (block: Block): boolean =>
    block.type === 'paragraph' && block.text.length <= LONGEST_REST && !/[.:]$/.test(block.text.trim());
  const tells = (block: Block): boolean => ['date', 'status'].includes(contentOf(blockText(block)));
  return below.every(isRest) && (below.length <= REACH_BELOW || below.some(tells)) ? blocks.length : end;
}

/** As printed; by its years where the first words have but one of them: `2024-27` of `between April 2024 and March 2027`. */
function slugOfPeriod({ raw, start, end }: NonNullable<Plan['period']>): string {
  const whole = slug(raw, 4);
  const isTold = slug(raw, 5) === whole || /\d{4}.*\d{4}/.test(whole);
  return isTold ? whole : `${start.slice(0, 4)}-${end.slice(2, 4)}`;
}

/** Council, plan and period; a plan of one edition has its years in its name already. */
function planId(plan: Plan, spec: CouncilPlan): string {
  const period = plan.period && !/\d{4}/.test(spec.id) ? slugOfPeriod(plan.period) : '';
  const name = spec.signature.length > 0 ? spec.id : slugOfTitle(plan) || spec.id;
  return [plan.council.id, name, period].filter(Boolean).join('-');
}

/** Most words of a title in an id. */
const TITLE_WORDS = 6;

/** `Action tracker – updated 02/03/2026`, `Action plan v3` */
const EDITION =
  /(\w\W{1,4})(?:last )?(?:updated|revised|reviewed|version|v)\W{0,3}(?:on )?(?:[a-z]{3,9} )?\d.*$/i;

/** `2025`, `2025/26`, `2025 to 2028`, `from 2025 to 2028` */
const YEARS = /\b(?:(?:from|between|for) )?(?:19|20)\d\d(?: ?(?:[/–-]|to|and) ?\d{2,4})?\b/gi;

/** The title without the council's name and its years, which stand in the id already: next year's edition has it too. */
function slugOfTitle({ title, council }: Plan): string {
  const own = council.id === 'any' ? title : title.replace(council.name, ' ');
  const name = own.replace(EDITION, '$1').replace(YEARS, ' ');
  return slug(name, TITLE_WORDS);
}

function emptyPlan(document: SourceDocument, council: Council, spec: CouncilPlan): Plan {
  return {
    id: spec.id,
    title: spec.title,
    council: { id: council.id, name: council.name, ...(council.gss && { gss: council.gss }) },
    details: [],
    themes: [],
    outcomes: [],
    actions: [],
    indicators: [],
    commitments: [],
    risks: [],
    glossary: [],
    furniture: [],
    unclaimed: [],
    findings: document.findings.map((finding) => ({ ...finding })),
  };
}

/** What the reader, the council file or a repair knows to be no content. */
function claimFurniture(draft: Draft, spec: CouncilPlan): void {
  for (const block of draft.blocks) {
    const kind =
      block.furniture ?? spec.furniture?.find(({ pattern }) => pattern.test(blockText(block)))?.kind;
    for (const source of sourcesOf(block)) {
      const own = kind ?? ('furniture' in source ? source.furniture : undefined);
      if (own && own !== PROPERTY) furnish(draft, own, source);
    }
  }
}

/** Runs the repairs of blocks; each that changed something says so. */
function mendBlocks(spec: CouncilPlan, section: Block[]): { blocks: Block[]; findings: Finding[] } {
  const findings: Finding[] = [];
  let blocks = section;
  for (const repair of spec.repairs ?? []) {
    const next = repair.blocks?.(blocks);
    const changed = next?.find((block, index) => block !== blocks[index]);
    if (!next || !changed) continue;
    const message = `Expected an undamaged table, found a damaged one: ${repair.name}; repaired`;
    findings.push({ rule: 'repaired', severity: 'info', message, place: changed.place });
    blocks = next;
  }
  return { blocks, findings };
}

/** `* Subject to funding`, `‡ With the police` */
const NOTE = /^\s*([*†‡§]{1,3})\s*[A-Z]/;

function withGlossary(draft: Draft): Draft['leads'] {
  const terms = draft.plan.glossary;
  const notes = new Set(draft.blocks.flatMap(sourcesOf).flatMap(({ text }) => NOTE.exec(text)?.[1] ?? []));
  return {
    ...draft.leads,
    ...(notes.size > 0 && { notes }),
    known: [...draft.leads.known, ...terms.map((entry) => entry.term)],
    glossary: new Map(terms.map((entry) => [fold(entry.term), entry.meaning])),
  };
}

/** The `any` council says so, and takes the council's name from the document's text. */
function nameCouncil({ plan }: Draft, { registered, printed, calendar }: Publisher): void {
  if (registered) plan.council = registered;
  else if (printed) plan.council = { ...plan.council, name: printed };
  const as = registered
    ? ` as a plan of ${registered.name}`
    : printed
      ? ` as a plan of "${printed}" (as printed; in no register)`
      : '';
  const guessed = calendar.guessed?.includes('years')
    ? '; years, quarters and seasons as in Britain, as nothing tells the country'
    : '';
  plan.findings.push({
    rule: 'no-council',
    severity: 'info',
    message: `Expected a council file that knows this document, found none; read by its headings${as}${guessed}`,
  });
}
