import { InputError } from './model/errors.ts';
import type { Finding } from './model/finding.ts';
import type { Place } from './model/place.ts';
import { type Plan, planSchema } from './model/plan.ts';
import type { PlanFileFormat } from './planfile/format.ts';
import { parseJson, parseNdjson } from './planfile/json.ts';
import { schemaFindings } from './planfile/schemafindings.ts';

/** A parsed file: its documents (NDJSON and YAML may hold several), and where each value stands in the text. */
export interface Parsed {
  documents: unknown[];
  /** Places of JSON pointers in one of the documents; a pointer that does not exist is the place of what should hold it. */
  locate(document: number, pointers: readonly string[]): Place[];
}

/** One plan of a plan file. */
export interface PlanEntry {
  /** Absent when it breaks the schema. */
  plan: Plan | undefined;
  /** What is wrong with it, by the schema; `path` is within the plan, `place` in the plan file. */
  findings: Finding[];
  /** Places in the plan file of JSON pointers within the plan. */
  locate(pointers: readonly string[]): Place[];
}

/** A file of plans, read. */
export interface PlanFile {
  entries: PlanEntry[];
  /** What is wrong around the plans: a wrong version, an unknown key. */
  findings: Finding[];
}

/**
 * Reads plans from `{schemaVersion, plans}`, a bare plan, a list of plans, or several of those (NDJSON, YAML).
 * @throws InputError when the text is not of its format
 */
export async function readPlanFile(bytes: Uint8Array, format: PlanFileFormat): Promise<PlanFile> {
  const parsed = await parse(decode(bytes), format);
  if (parsed.documents.length === 0) throw new InputError('Expected plans, found none in the file');
  const file: PlanFile = { entries: [], findings: [] };
  for (const [index, value] of parsed.documents.entries()) {
    const locate = (pointers: readonly string[]) => parsed.locate(index, pointers);
    const { plans, findings } = unwrap(value);
    file.findings.push(...withPlaces(findings, locate));
    for (const { value: candidate, pointer } of plans) {
      const within = (pointers: readonly string[]) => locate(pointers.map((inner) => pointer + inner));
      const result = planSchema.safeParse(candidate);
      file.entries.push({
        plan: result.success ? (result.data as Plan) : undefined,
        findings: result.success ? [] : withPlaces(schemaFindings(result.error, candidate), within),
        locate: within,
      });
    }
  }
  return file;
}

function parse(text: string, format: PlanFileFormat): Promise<Parsed> | Parsed {
  if (format === 'json') return parseJson(text);
  if (format === 'ndjson') return parseNdjson(text);
  return import('./planfile/yaml.ts').then(({ parseYaml }) => parseYaml(text));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('Expected text in UTF-8, found other bytes; save the file as UTF-8');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The plans within a document, each with its JSON pointer, and what is wrong with the object around them. */
function unwrap(value: unknown): { plans: { value: unknown; pointer: string }[]; findings: Finding[] } {
  const listed = (list: unknown[], base: string) =>
    list.map((item, index) => ({ value: item, pointer: `${base}/${index}` }));
  if (Array.isArray(value)) return { plans: listed(value, ''), findings: [] };
  if (!isObject(value) || (!('plans' in value) && !('schemaVersion' in value))) {
    return { plans: [{ value, pointer: '' }], findings: [] };
  }
  const findings: Finding[] = [];
  const complain = (path: string, message: string) =>
    findings.push({ rule: 'schema', severity: 'error', message, path });
  if (value.schemaVersion !== '1') {
    complain(
      '/schemaVersion',
      `Expected "1", found ${JSON.stringify(value.schemaVersion)?.slice(0, 40) ?? 'nothing'}`,
    );
  }
  for (const key of Object.keys(value)) {
    if (key !== 'schemaVersion' && key !== 'plans') {
      complain(`/${key}`, `Expected schemaVersion and plans, found the key ${JSON.stringify(key)}`);
    }
  }
  if (!Array.isArray(value.plans)) {
    complain(
      '/plans',
      `Expected a list of plans, found ${value.plans === undefined ? 'nothing' : 'something else'}`,
    );
    return { plans: [], findings };
  }
  return { plans: listed(value.plans, '/plans'), findings };
}

function withPlaces(findings: Finding[], locate: (pointers: readonly string[]) => Place[]): Finding[] {
  const places = findings.length > 0 ? locate(findings.map((finding) => finding.path ?? '')) : [];
  return findings.map((finding, index) => ({ ...finding, ...(places[index] && { place: places[index] }) }));
}
