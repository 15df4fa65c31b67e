import type { Council, CouncilEntry, CouncilPlan } from '../council.ts';
import { anyCouncil, councilEntries } from '../councils.ts';
import { blockText } from '../draft.ts';
import type { Block, SourceDocument } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import { didYouMean } from '../near.ts';

/** Which council reads a document, and why. */
export interface Claim {
  council: Council;
  /** With why each stands where it does. */
  plans: { plan: CouncilPlan; blocks: Block[]; first: number; why: string[] }[];
  reason: string;
  candidates: Candidate[];
  findings: Finding[];
}

export interface Candidate {
  council: string;
  plan: string;
  claimed: boolean;
  signature: { pattern: string; found: boolean }[];
}

export interface Wanted {
  council?: string;
  plan?: string;
  councils?: readonly Council[];
}

/**
 * Finds the council whose plans' signatures all stand in the document. Recognition never goes by order: two councils
 * that claim one document are a finding and nobody reads it. `wanted` overrides.
 * @throws InputError for a council or plan that is not known
 */
export async function recognise(document: SourceDocument, wanted: Wanted): Promise<Claim> {
  const entries = councilEntries(wanted.councils);
  const text = document.blocks.map(blockText).join(' ').replace(/ {2,}/g, ' ');
  const candidates = entries.flatMap((entry) => entry.plans.map((plan) => candidateOf(entry, plan, text)));
  if (wanted.council === 'any') return claimAny(document, 'asked for', candidates);
  if (wanted.council) {
    const entry = entries.find(({ id }) => id === wanted.council);
    if (!entry) throw unknownName('council', wanted.council, [...entries.map(({ id }) => id), 'any']);
    return claimBy(entry, document, candidates, wanted, 'asked for');
  }
  const claiming = [...new Set(candidates.filter(({ claimed }) => claimed).map(({ council }) => council))];
  if (claiming.length === 0) return claimAny(document, 'no council claims the document', candidates);
  if (claiming.length > 1) {
    const message = `Expected one council to claim the document, found ${claiming.join(' and ')}; choose with --council`;
    return {
      council: await anyCouncil(),
      plans: [],
      reason: message,
      candidates,
      findings: [{ rule: 'ambiguous-council', severity: 'error', message }],
    };
  }
  const entry = entries.find(({ id }) => id === claiming[0]) as CouncilEntry;
  return claimBy(entry, document, candidates, wanted, 'every pattern of its signature is in the document');
}

function candidateOf(entry: CouncilEntry, plan: CouncilEntry['plans'][number], text: string): Candidate {
  const signature = plan.signature.map((pattern) => ({
    pattern: String(pattern),
    found: pattern.test(text),
  }));
  return { council: entry.id, plan: plan.id, signature, claimed: signature.every(({ found }) => found) };
}

async function claimAny(document: SourceDocument, reason: string, candidates: Candidate[]): Promise<Claim> {
  const council = await anyCouncil();
  const { findPlans } = await import('./find-plans.ts');
  const plans = council.plans.flatMap((plan) =>
    findPlans(document.blocks).map((section) => ({ plan, ...section })),
  );
  return { council, plans, reason, candidates, findings: [] };
}

async function claimBy(
  entry: CouncilEntry,
  document: SourceDocument,
  candidates: Candidate[],
  wanted: Wanted,
  reason: string,
): Promise<Claim> {
  const council = await entry.load();
  const isWanted = (plan: CouncilPlan): boolean =>
    wanted.plan === undefined || plan.id === wanted.plan || `${council.id}-${plan.id}` === wanted.plan;
  if (!council.plans.some(isWanted)) {
    throw unknownName(
      'plan',
      wanted.plan ?? '',
      council.plans.map(({ id }) => id),
    );
  }
  const claimed = council.plans.filter((plan) => {
    const found = candidates.find(
      (candidate) => candidate.council === council.id && candidate.plan === plan.id,
    );
    return found?.claimed || (wanted.council !== undefined && wanted.plan !== undefined && isWanted(plan));
  });
  const sections = claimed.flatMap((plan) => sectionOf(plan, document.blocks));
  sections.sort((a, b) => a.first - b.first);
  const findings: Finding[] = [];
  for (const [i, section] of sections.entries()) {
    const above = sections[i - 1];
    if (above && above.first + above.blocks.length > section.first) {
      const message = `Expected plans that stand apart, found ${above.plan.id} and ${section.plan.id} claiming the same part; choose with --plan`;
      findings.push({ rule: 'ambiguous-council', severity: 'error', message });
    }
  }
  const plans =
    findings.length > 0 && wanted.plan === undefined ? [] : sections.filter(({ plan }) => isWanted(plan));
  return { council, plans, reason, candidates, findings: wanted.plan === undefined ? findings : [] };
}

/** The blocks of a plan in a document that may hold more. */
function sectionOf(plan: CouncilPlan, blocks: Block[]): Claim['plans'] {
  if (!plan.section)
    return [{ plan, blocks, first: 0, why: ['the council file gives it the whole document'] }];
  const { from, to } = plan.section;
  const first = blocks.findIndex((block) => from.test(blockText(block)));
  if (first < 0) return [];
  const length = to ? blocks.slice(first + 1).findIndex((block) => to.test(blockText(block))) : -1;
  const why = [
    `begins where the council file says: ${from}`,
    to && length >= 0 ? `ends above ${to}` : 'ends with the document',
  ];
  return [{ plan, blocks: blocks.slice(first, length < 0 ? undefined : first + 1 + length), first, why }];
}

function unknownName(kind: string, name: string, known: string[]): InputError {
  const hint = didYouMean(name, known) || `; known are ${known.slice(0, 12).join(', ')}`;
  return new InputError(`expected the id of a ${kind}, found "${name}"${hint}`);
}
