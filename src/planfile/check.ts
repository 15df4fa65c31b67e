import { InputError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import { nearest } from '../near.ts';
import { type PlanEntry, type PlanFile, readPlanFile } from '../planfile.ts';
import type { PlanFileFormat } from './format.ts';
import { quote } from './words.ts';

/**
 * Reads a plan file to say what is wrong with it: where its text is not of its format that is a finding too, and so
 * are two plans under one id.
 * @throws InputError when the bytes are no text
 */
export async function checkPlanFile(bytes: Uint8Array, format: PlanFileFormat): Promise<PlanFile> {
  try {
    const { entries, findings } = await readPlanFile(bytes, format);
    return { entries, findings: [...findings, ...sameIds(entries), ...(await wrongCouncils(entries))] };
  } catch (error) {
    if (!(error instanceof InputError) || !error.place) throw error;
    const { message, place } = error;
    return { entries: [], findings: [{ rule: 'syntax', severity: 'error', message, place }] };
  }
}

function sameIds(entries: readonly PlanEntry[]): Finding[] {
  const first = new Map<string, PlanEntry>();
  return entries.flatMap((entry) => {
    const { plan, locate } = entry;
    if (!plan) return [];
    const before = first.get(plan.id);
    if (!before) {
      first.set(plan.id, entry);
      return [];
    }
    const [place] = locate(['/id']);
    const [earlier] = before.locate(['/id']);
    const message = `Expected an id of its own for each plan, found ${quote(plan.id)} again (first on line ${earlier?.line ?? 1})`;
    return [{ rule: 'duplicate-id', severity: 'error', message, path: '/id', ...(place && { place }) }];
  });
}

/** Plans whose council has the code of another, or of none, or an id that is mistyped. */
async function wrongCouncils(entries: readonly PlanEntry[]): Promise<Finding[]> {
  const { findCouncil } = await import('../registers/councils.ts');
  const known = new Map<string, ReturnType<typeof findCouncil>>();
  const find = (key: string) => {
    if (!known.has(key)) known.set(key, findCouncil(key));
    return known.get(key);
  };
  return entries.flatMap(({ plan, locate }) => {
    if (!plan) return [];
    const { id, name, gss } = plan.council;
    const named = find(name) ?? find(id);
    const coded = gss === undefined ? undefined : find(gss);
    const say = (message: string, path: string): Finding[] => {
      const [place] = locate([path]);
      return [{ rule: 'contradicting-council', severity: 'error', message, path, ...(place && { place }) }];
    };
    if (gss !== undefined && (coded === undefined || (named !== undefined && named.id !== coded.id))) {
      const found = coded ? `that of ${coded.name}` : 'none that was ever given';
      return say(
        `Expected ${named?.gss ?? 'the GSS code of a council'}, found ${gss}, ${found}`,
        '/council/gss',
      );
    }
    const isMistyped = named !== undefined && find(id) === undefined && nearest(id, [named.id]).length > 0;
    return isMistyped ? say(`Expected ${named.id}, found ${quote(id)}`, '/council/id') : [];
  });
}
