import { createHash } from 'node:crypto';
import type { Council } from './council.ts';
import type { Draft } from './draft.ts';
import { startLookAhead } from './import/look-ahead.ts';
import { type Publisher, publisherOf } from './import/publisher.ts';
import { rangesOutside } from './import/range.ts';
import { judge, readPlan } from './import/read-plan.ts';
import { type Candidate, type Claim, recognise } from './import/recognise.ts';
import type { Block, SourceDocument } from './model/document.ts';
import { InputError } from './model/errors.ts';
import type { Finding } from './model/finding.ts';
import type { Plan } from './model/plan.ts';
import { fold, oneLine, unique } from './normalise/text.ts';
import { formatOf } from './planfile/format.ts';
import type { PlanEntry } from './planfile.ts';
import type { ReaderOptions } from './reader.ts';
import { readDocument } from './readers.ts';

export interface ImportOptions extends ReaderOptions {
  /** Read it as a document of this council, whoever claims it; `any` reads by headings alone. */
  council?: string;
  /** Read only this plan of the council. */
  plan?: string;
  /** Councils beyond those built in. */
  councils?: readonly Council[];
}

export interface ImportResult {
  /** In source order. */
  plans: Plan[];
  /** On the document as a whole; what concerns one plan is in its `findings`. */
  findings: Finding[];
  document: SourceDocument;
  recognition: Recognition;
  /**
   * Of a workbook that is an export: its plans and where they stand in it. The `findings` of these plans are those that
   * were exported; cells may have been edited since.
   */
  exported?: PlanEntry[];
}

/** Which council read the document and why, and which column became what. */
export interface Recognition {
  council: string;
  reason: string;
  candidates: Candidate[];
  columns: ({ plan: string } & Draft['columns'][number])[];
  plans: PlanReading[];
}

/** Where a plan stands in the document, and what was learnt from it. */
export interface PlanReading {
  plan: string;
  /** Index of its first block, and of the first block after it. */
  first: number;
  end: number;
  /** Why it begins and ends there. */
  why: string[];
  /** Names of leads that the plan taught: they part others where the line break between them was lost. */
  learnt: readonly string[];
}

/**
 * Reads one document: bytes → blocks → council → plans → findings. Pure but for loading code; nothing is written.
 * @throws InputError when the bytes cannot be read or are a plan file, or a council or plan is asked for that does not exist
 */
export async function importDocument(
  input: { file: string; bytes: Uint8Array },
  options: ImportOptions = {},
): Promise<ImportResult> {
  if (formatOf(input.bytes))
    throw new InputError(
      'Expected a document, found a plan file: plans export turns it into other formats, and the other commands read it where its name ends in .json, .yaml, .ndjson or .csv',
    );
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const file = input.file.replace(/^.*[\\/]/, '') || input.file;
  const ahead = startLookAhead();
  const onProgress: ReaderOptions['onProgress'] = (blocks) => {
    options.onProgress?.();
    if (blocks) ahead.take(blocks);
  };
  const document = await readDocument(
    { file, bytes: input.bytes, sha256 },
    { ...options, onProgress },
  ).finally(ahead.end);
  return (await readBack(document)) ?? readPlans(document, options);
}

/** A workbook that is an export of ours is the plans it was made of. */
async function readBack(document: SourceDocument): Promise<ImportResult | undefined> {
  if (!WORKBOOKS.has(document.format)) return undefined;
  const { readOwnWorkbook } = await import('./planfile/workbook.ts');
  const file = await readOwnWorkbook(document);
  if (!file) return undefined;
  const findings = [...file.findings, ...file.entries.flatMap((entry) => entry.findings)];
  const plans = file.entries.flatMap(({ plan }) => plan ?? []);
  const reason = 'its sheet of actions is an export of plans';
  return {
    plans,
    findings: [...document.findings, ...findings],
    document,
    exported: file.entries,
    recognition: { council: plans[0]?.council.id ?? 'any', reason, candidates: [], columns: [], plans: [] },
  };
}

const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'ods']);

/** The same for a document whose bytes are read already. */
export async function readPlans(document: SourceDocument, options: ImportOptions): Promise<ImportResult> {
  const claim = await recognise(document, options);
  const result = await readClaimed(document, claim, options);
  // Next year's edition may head its columns otherwise than the council file says.
  if (result.plans.length > 0 || claim.council.id === 'any' || options.council || claim.findings.length > 0)
    return result;
  const { plan: _, ...others } = options;
  const again = await readPlans(document, { ...others, council: 'any' });
  if (again.plans.length === 0) return result;
  const { id } = claim.council;
  const message = `Expected the columns that the council file of ${id} names, found others; read by its headings`;
  again.findings.push({ rule: 'no-council', severity: 'warning', message });
  const reason = `${id} claims the document, and its file reads none of its tables`;
  return { ...again, recognition: { ...again.recognition, reason } };
}

async function readClaimed(
  document: SourceDocument,
  claim: Claim,
  options: ImportOptions,
): Promise<ImportResult> {
  const recognition: Recognition = {
    council: claim.council.id,
    reason: claim.reason,
    candidates: claim.candidates,
    columns: [],
    plans: [],
  };
  let plans: Plan[] = [];
  const inside: Block[] = [];
  const blocksOf = new Map<Plan, readonly Block[]>();
  let publisher: Publisher | undefined;
  for (const { plan: spec, blocks, why } of claim.plans) {
    publisher ??= await publisherOf(document, claim.council);
    const read = await readPlan(document, publisher, spec, blocks);
    if (!read) continue;
    read.plan.id = unique([...plans.map(({ id }) => id), read.plan.id]).at(-1)!;
    recognition.columns.push(...read.columns.map((columns) => ({ plan: read.plan.id, ...columns })));
    recognition.plans.push({
      plan: read.plan.id,
      ...standing(document.blocks, read.blocks, blocks),
      why: [...why, ...read.why],
      learnt: read.learnt,
    });
    plans.push(read.plan);
    blocksOf.set(read.plan, read.blocks);
  }
  if (claim.council.id === 'any') {
    const { leaveStrays } = await import('./import/strays.ts');
    inside.push(...leaveStrays(document.blocks, plans, recognition.plans));
    if (options.plan !== undefined) {
      plans = chosenAmong(plans, options.plan);
      const isChosen = ({ plan }: { plan: string }): boolean => plans.some(({ id }) => id === plan);
      recognition.plans = recognition.plans.filter(isChosen);
      recognition.columns = recognition.columns.filter(isChosen);
    }
  }
  for (const plan of plans) inside.push(...(blocksOf.get(plan) ?? []));
  const outside = rangesOutside(document, inside);
  for (const plan of plans) {
    plan.source?.outside.push(...outside);
    judge(plan);
  }
  const findings = [...document.findings, ...claim.findings];
  if (plans.length === 0 && claim.findings.length === 0) {
    const message = await whyNone(document, claim, options);
    findings.push({ rule: 'no-plan', severity: 'error', message });
  }
  return { plans, findings, document, recognition };
}

/** The plan of that id or title, of those that were found by their headings. @throws InputError that names them */
function chosenAmong(plans: readonly Plan[], wanted: string): Plan[] {
  const chosen = plans.filter(
    ({ id, title, council }) =>
      id === wanted || id === `${council.id}-${wanted}` || fold(title) === fold(wanted),
  );
  if (chosen.length > 0 || plans.length === 0) return chosen;
  const known = plans.map(({ id, title }) => `${id} ("${oneLine(title)}")`).join(', ');
  throw new InputError(`--plan: Expected a plan of this document, found "${wanted}"; it has ${known}`);
}

/** What was looked for where no plan was found: the signatures of the council that was asked for, else any table of actions. */
async function whyNone(
  document: SourceDocument,
  claim: Claim,
  { council, plan }: ImportOptions,
): Promise<string> {
  const { blocks, file, format } = document;
  if (blocks.length === 0)
    return 'Expected a table of actions, found no text at all: ask for the document again or save it anew';
  if (format === 'html' && /\.(?:pdf|docx?|xlsx?|odt|ods|csv)$/i.test(file))
    return 'Expected a table of actions, found a web page under the name of a document, and none in it: open it in a browser to see what was sent, and download the document again';
  const asked = claim.candidates.filter(
    (candidate) =>
      candidate.council === council &&
      (!plan || plan === candidate.plan || plan.endsWith(`-${candidate.plan}`)),
  );
  if (asked.length === 0 || asked.some(({ claimed }) => claimed)) {
    const { neededFor } = await import('./layouts/anything/needed.ts');
    return `Expected a table of actions, found none in ${blocks.length} block${blocks.length === 1 ? '' : 's'}${neededFor(blocks)}; see what was read: plans inspect${format === 'text' ? '; of a PDF, give the file itself, or its text as pdftotext -layout lifts it' : ''}`;
  }
  const lacking = asked.map(({ plan: id, signature }) => {
    const lost = signature.filter(({ found }) => !found).map(({ pattern }) => pattern);
    return `${id} ${lost.length === signature.length ? 'has nothing of' : 'lacks'} ${lost.join(', ')}`;
  });
  return `Expected a plan of ${council}, found none of its signatures whole; read it without --council, or by its headings with --council any (${lacking.join('; ')})`;
}

/** Which of the document's blocks a plan was read from. */
function standing(
  all: readonly Block[],
  read: readonly Block[],
  section: readonly Block[],
): { first: number; end: number } {
  // A repair may have put another block in the place of one.
  const first = all.indexOf((all.includes(read[0] as Block) ? read[0] : section[0]) as Block);
  const end = all.lastIndexOf((all.includes(read.at(-1) as Block) ? read.at(-1) : section.at(-1)) as Block);
  return { first, end: end + 1 };
}
