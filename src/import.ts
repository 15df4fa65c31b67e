import { createHash } from 'node:crypto';
import type { Council } from './council.ts';
import type { Block, SourceDocument } from './model/document.ts';
import { InputError } from './model/errors.ts';
import type { Finding } from './model/finding.ts';
import type { Place } from './model/place.ts';
import type { Plan } from './model/plan.ts';
import { unique } from './normalise/text.ts';
import { formatOf } from './planfile/format.ts';
import { rangesOutside } from './range.ts';
import { readPlan } from './read-plan.ts';
import type { ReaderOptions } from './reader.ts';
import { readDocument } from './readers.ts';
import { type Candidate, recognise } from './recognise.ts';

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
}

/** Which council read the document and why, and which column became what. */
export interface Recognition {
  council: string;
  reason: string;
  candidates: Candidate[];
  columns: {
    plan: string;
    table: number;
    place: Place;
    columns: { heading: string; field: string | undefined }[];
  }[];
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
  const document = await readDocument({ file, bytes: input.bytes, sha256 }, options);
  const claim = await recognise(document, options);
  const recognition: Recognition = {
    council: claim.council.id,
    reason: claim.reason,
    candidates: claim.candidates,
    columns: [],
  };
  const plans: Plan[] = [];
  const inside: Block[] = [];
  for (const { plan: spec, blocks } of claim.plans) {
    const read = await readPlan(document, claim.council, spec, blocks);
    if (!read) continue;
    read.plan.id = unique([...plans.map(({ id }) => id), read.plan.id]).at(-1)!;
    recognition.columns.push(...read.columns.map((columns) => ({ plan: read.plan.id, ...columns })));
    plans.push(read.plan);
    inside.push(...read.blocks);
  }
  const outside = rangesOutside(document, inside);
  for (const plan of plans) plan.source?.outside.push(...outside);
  const findings = [...document.findings, ...claim.findings];
  if (plans.length === 0 && claim.findings.length === 0) {
    findings.push({
      rule: 'no-plan',
      severity: 'error',
      message: `Expected a table of actions, found none in ${document.blocks.length} blocks; see what was read: plans inspect`,
    });
  }
  return { plans, findings, document, recognition };
}
