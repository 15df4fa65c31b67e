import { createHash } from 'node:crypto';
import { loadExporter } from '../exporters.ts';
import { expandFiles } from '../files.ts';
import { InputError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { oneLine } from '../visible.ts';
import { nameFailed } from './batch.ts';
import { openDestination } from './destination.ts';
import { compareStanding } from './import/shard.ts';
import { firstDifference } from './merge/first-difference.ts';
import { type Place, readPlaces } from './merge/places.ts';
import { CLEAN, FAILED, FOUND, fail, note } from './output.ts';

interface Options {
  to: string;
  out?: string;
  raw?: boolean;
}

/** A plan in an export: where it stands, and what it is known by. */
interface Entry {
  export: string;
  name: string;
  sha256: string;
  id: string;
  digest: string;
  place: Place;
}

/**
 * `plans merge`: the plans of several exports in one, by name and content of their documents, those of one document as
 * they were. A plan that stands the same in two exports is taken once. Nothing is written where an export is not sound.
 */
export async function mergeCommand(args: readonly string[], options: Options): Promise<number> {
  const files = await expandFiles(args);
  const exporter = await loadExporter(options.to);
  const entries: Entry[] = [];
  const failed: string[] = [];
  let broken = 0;
  for (const file of files) {
    try {
      const sound = await readPlaces(file, (plan, place) => void entries.push(entryOf(file, plan, place)));
      if (!sound) broken++;
    } catch (error) {
      fail(file, error);
      failed.push(file);
    }
  }
  if (failed.length > 0 || broken > 0) {
    nameFailed(failed, files.length);
    note('plans: nothing was written');
    return failed.length > 0 ? FAILED : FOUND;
  }
  const whole = (await once(entries.sort(compareStanding))).map((entry) => ({
    ...entry,
    name: entry.name || 'plan',
  }));
  nameEditions(whole);
  const names = new Set(whole.map(({ name }) => name));
  const destination = await openDestination(exporter, options, files, names);
  for (const { name, id, place } of whole) await destination.add(name, { id, plan: await place() });
  await destination.finish();
  return CLEAN;
}

/** So many plans of several editions are named. */
const SHOWN = 3;

/** Says which plans stand in two exports as read from one name with other content: an edition is not left out. */
function nameEditions(entries: readonly Entry[]): void {
  const first = new Map<string, Entry>();
  const editions = entries.flatMap((entry) => {
    const key = JSON.stringify([entry.name, entry.id]);
    const other = first.get(key);
    if (!other) first.set(key, entry);
    return other && other.export !== entry.export ? [{ entry, other }] : [];
  });
  for (const { entry, other } of editions.slice(0, SHOWN))
    note(
      oneLine(
        `plans: ${entry.id} of ${entry.name} stands in ${other.export} and ${entry.export}, of two editions: both are kept; plans diff ${other.export} ${entry.export} shows what changed`,
      ),
    );
  if (editions.length > SHOWN) note(`plans: … and ${editions.length - SHOWN} more plans of two editions`);
}

function entryOf(file: string, plan: Plan, place: Place): Entry {
  const { id, source } = plan;
  const digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  return { export: file, name: source?.file ?? '', sha256: source?.sha256 ?? '', id, digest, place };
}

/**
 * Leaves out what another export holds already; within one export a document may well stand twice.
 * @throws InputError when two exports hold different plans of one document
 */
async function once(entries: readonly Entry[]): Promise<Entry[]> {
  const seen = new Map<string, Entry>();
  const kept: Entry[] = [];
  for (const entry of entries) {
    const key = JSON.stringify([entry.name, entry.sha256, entry.id, entry.sha256 === '' && entry.digest]);
    const other = seen.get(key);
    if (!other) seen.set(key, entry);
    if (!other || other.export === entry.export) kept.push(entry);
    else if (other.digest !== entry.digest) throw await unlike(other, entry);
  }
  return kept;
}

/** Two exports that disagree on a plan: where they first do, and what shows the rest. */
async function unlike(one: Entry, other: Entry): Promise<InputError> {
  const path = firstDifference(await one.place(), await other.place());
  return new InputError(
    `Expected exports of one version and the same options, found ${one.id} of ${one.name} different in ${one.export} and ${other.export}, first at ${path}; plans diff ${one.export} ${other.export} shows what changed; nothing was written`,
  );
}
