import type { Council, CouncilPlan } from './council.ts';
import { blockText, type Draft, evidence, furnish, sourcesOf } from './draft.ts';
import { rangeOf } from './import.ts';
import type { Block, SourceDocument } from './model/document.ts';
import type { Plan } from './model/plan.ts';
import { readPeriod } from './normalise/deadline.ts';
import { fold, oneLine, slug, vocabularyOf } from './normalise/text.ts';
import { parts } from './parts.ts';
import { glossary } from './parts/glossary.ts';
import { runRules } from './rules.ts';
import { readTitle } from './title.ts';

/** Blocks of a section in which its period is looked for, beside the title. */
const COVER = 12;

/** Reads one plan out of its section; undefined when the section holds no record of a plan. */
export async function readPlan(
  document: SourceDocument,
  council: Council,
  spec: CouncilPlan,
  section: Block[],
): Promise<{ plan: Plan; columns: Draft['columns'] } | undefined> {
  const isAny = council.plans === undefined || council.id === 'any';
  const blocks = (spec.repairs ?? []).reduce((list, repair) => repair.blocks?.(list) ?? list, section);
  const draft: Draft = {
    plan: emptyPlan(document, council, spec),
    blocks,
    leads: { known: council.organisations ?? [] },
    vocabulary: vocabularyOf(document.blocks.map(blockText)),
    columns: [],
    claimed: new Set(),
  };
  const { plan } = draft;
  claimFurniture(draft, spec);
  plan.title = readTitle(draft, spec);
  const period = findPeriod(plan.title, spec, blocks);
  if (period) plan.period = period;
  glossary.read(draft);
  draft.leads = withGlossary(draft);
  spec.layout.read(draft, (rows) => (spec.repairs ?? []).reduce((list, repair) => repair.rows?.(list) ?? list, rows));
  if (plan.actions.length === 0 && plan.indicators.length === 0) return undefined;
  for (const part of [...(spec.parts ?? []), ...parts]) part.read(draft);
  leaveUnclaimed(draft);
  plan.source = {
    file: document.file,
    sha256: document.sha256,
    format: document.format,
    ...(document.pages.length > 0 && { pages: document.pages.length }),
    reader: document.reader,
    council: council.id,
    layout: spec.layout.id,
    ...rangeOf(section),
    outside: [],
  };
  if (isAny) await nameCouncil(draft, document);
  plan.id = planId(plan, spec);
  plan.findings.push(...runRules(plan));
  return { plan, columns: draft.columns };
}

/** Council, plan and period; a plan of one edition has its years in its name already. */
function planId(plan: Plan, spec: CouncilPlan): string {
  const period = plan.period && !/\d{4}/.test(spec.id) ? slug(plan.period.raw, 4) : '';
  return [plan.council.id, spec.id, period].filter(Boolean).join('-');
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
    const kind = block.furniture ?? spec.furniture?.find(({ pattern }) => pattern.test(blockText(block)))?.kind;
    for (const source of sourcesOf(block)) {
      const own = kind ?? ('furniture' in source ? source.furniture : undefined);
      if (own) furnish(draft, own, source);
    }
  }
}

function findPeriod(title: string, spec: CouncilPlan, blocks: Block[]): Plan['period'] {
  const cover = blocks.slice(0, COVER).flatMap((block) => {
    if (block.type !== 'table') return [blockText(block)];
    return block.cells.filter((cell) => cell.text.length < 60 && /\d{4}/.test(cell.text)).map((cell) => oneLine(cell.text));
  });
  for (const text of [title, ...cover, ...(spec.period ? [spec.period] : [])]) {
    const period = readPeriod(text);
    if (period) return period;
  }
  return undefined;
}

function withGlossary(draft: Draft): Draft['leads'] {
  const terms = draft.plan.glossary;
  return {
    known: [...draft.leads.known, ...terms.map((entry) => entry.term)],
    glossary: new Map(terms.map((entry) => [fold(entry.term), entry.meaning])),
  };
}

function leaveUnclaimed(draft: Draft): void {
  for (const block of draft.blocks) {
    for (const source of sourcesOf(block)) {
      if (draft.claimed.has(source)) continue;
      const text = oneLine(source.text);
      if (text) draft.plan.unclaimed.push({ text, ...evidence({ text: [{ text, from: source }] }) });
    }
  }
}

/** The `any` council says so, and takes the council's name from the document's text. */
async function nameCouncil({ plan }: Draft, document: SourceDocument): Promise<void> {
  const { councilNamedIn } = await import('./registers/councils.ts');
  const found = councilNamedIn(document.blocks.slice(0, 200).map(blockText).join('\n'));
  if (found) plan.council = { id: found.id, name: found.name, ...(found.gss && { gss: found.gss }) };
  plan.findings.push({
    rule: 'no-council',
    severity: 'info',
    message: `Expected a council file that knows this document, found none; read by its headings${found ? ` as a plan of ${found.name}` : ''}`,
  });
}
