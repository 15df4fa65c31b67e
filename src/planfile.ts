import { LIMITS, overLimit } from './limits.ts';
import { InputError } from './model/errors.ts';
import type { Finding } from './model/finding.ts';
import type { Place } from './model/place.ts';
import { type Plan, planSchema } from './model/plan.ts';
import type { PlanFileFormat } from './planfile/format.ts';
import { parseJson, parseNdjson } from './planfile/json.ts';
import { suggestion } from './planfile/keys.ts';
import { pointerPart } from './planfile/offsets.ts';
import type { Parsed, RepeatedKey } from './planfile/parsed.ts';
import { schemaFindings } from './planfile/schemafindings.ts';
import { describe, quote } from './planfile/words.ts';

/** One plan of a plan file. */
export interface PlanEntry {
  /** Absent when it breaks the schema or a row of a CSV cannot be trusted; lists that the file leaves out are empty. */
  plan: Plan | undefined;
  /** What is wrong with it, by the schema; `path` is within the plan, `place` in the plan file. */
  findings: Finding[];
  /** Places in the plan file of JSON pointers within the plan. */
  locate(pointers: readonly string[]): Place[];
}

/** A file of plans, read. */
export interface PlanFile {
  entries: PlanEntry[];
  /** What is wrong around the plans: a wrong version, an unknown key, no plan at all. */
  findings: Finding[];
}

/**
 * Reads plans from `{schemaVersion, plans}`, a bare plan, a list of plans, several of those (NDJSON, YAML), or rows of
 * the flat CSV.
 * @throws InputError when the text is not of its format
 */
export async function readPlanFile(bytes: Uint8Array, format: PlanFileFormat): Promise<PlanFile> {
  if (format === 'csv' || format === 'tsv') return readCsvFile(bytes);
  const parsed = await parse(decode(bytes), format);
  const file: PlanFile = { entries: [], findings: [] };
  for (const [index, value] of parsed.documents.entries()) {
    const locate = (pointers: readonly string[]) => parsed.locate(index, pointers);
    const { plans, findings } = unwrap(value);
    const repeated = parsed.repeated(index);
    file.findings.push(...withPlaces(findings, locate));
    if (file.entries.length + plans.length > LIMITS.plans) throw overLimit('plans', 'more');
    for (const found of plans) file.entries.push(readEntry(found, repeated, locate));
    const around = repeated.filter(
      ({ pointer }) => !plans.some((plan) => pointer.startsWith(`${plan.pointer}/`)),
    );
    file.findings.push(...around.map((key) => repeatedFinding(key, '')));
  }
  if (file.entries.length === 0 && file.findings.length === 0) {
    file.findings.push(noPlan());
  }
  return file;
}

/** A value of the file that should be a plan, and its JSON pointer within the document. */
interface Candidate {
  value: unknown;
  pointer: string;
}

/** Rows of the flat CSV; spreadsheets save in other encodings than UTF-8 too. */
async function readCsvFile(bytes: Uint8Array): Promise<PlanFile> {
  const { decodeText } = await import('./readers/decode.ts');
  const { readCsv } = await import('./planfile/csv.ts');
  const { plans, findings } = await readCsv(await decodeText(bytes));
  const file: PlanFile = { entries: [], findings };
  for (const { value, findings: found, locate } of plans) {
    const result = planSchema.safeParse(value);
    const broken = result.success ? [] : withPlaces(schemaFindings(result.error, value), locate);
    const all = [...found, ...broken];
    const isSound = result.success && !all.some(({ severity }) => severity === 'error');
    file.entries.push({ plan: isSound ? (result.data as Plan) : undefined, findings: all, locate });
  }
  if (plans.length === 0) file.findings.push(noPlan());
  return file;
}

function noPlan(): Finding {
  const message = 'Expected at least one plan, found none in the file';
  return { rule: 'no-plan', severity: 'error', message, path: '', place: { line: 1 } };
}

function readEntry(
  { value, pointer }: Candidate,
  repeated: readonly RepeatedKey[],
  locate: PlanEntry['locate'],
): PlanEntry {
  const within = (pointers: readonly string[]) => locate(pointers.map((inner) => pointer + inner));
  const result = planSchema.safeParse(value);
  const findings = [
    ...repeated
      .filter((key) => key.pointer.startsWith(`${pointer}/`))
      .map((key) => repeatedFinding(key, pointer)),
    ...(result.success
      ? []
      : withPlaces(schemaFindings(result.error, value, pointer === '' ? 'a plan file' : 'a plan'), within)),
  ];
  return {
    plan: result.success && findings.length === 0 ? (result.data as Plan) : undefined,
    findings,
    locate: within,
  };
}

/** @param base pointer of the plan it stands in */
function repeatedFinding({ pointer, key, first, place }: RepeatedKey, base: string): Finding {
  const message = `Expected the key ${quote(key)} once, found it again (first on line ${first.line})`;
  return { rule: 'schema', severity: 'error', message, path: pointer.slice(base.length), place };
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

/** What an export holds beside each other. */
const WRAPPER = ['schemaVersion', 'plans'];

/** The plans within a document, each with its JSON pointer, and what is wrong with the object around them. */
function unwrap(value: unknown): { plans: Candidate[]; findings: Finding[] } {
  const listed = (list: unknown[], base: string) =>
    list.map((item, index) => ({ value: item, pointer: `${base}/${index}` }));
  if (Array.isArray(value)) return { plans: listed(value, ''), findings: [] };
  if (!isObject(value) || !WRAPPER.some((key) => key in value)) {
    return { plans: [{ value, pointer: '' }], findings: [] };
  }
  const findings: Finding[] = [];
  const complain = (path: string, message: string) =>
    findings.push({ rule: 'schema', severity: 'error', message, path });
  const absent = WRAPPER.filter((key) => !(key in value));
  const misspelt = new Set<string>();
  for (const key of Object.keys(value)) {
    if (WRAPPER.includes(key)) continue;
    const meant = suggestion(key, absent);
    if (meant) misspelt.add(meant);
    const hint = meant
      ? `did you mean ${quote(meant)}?`
      : 'beside the list of plans stands only schemaVersion';
    complain(pointerPart(key), `Unknown key ${quote(key)}; ${hint}`);
  }
  if (value.schemaVersion !== '1' && !misspelt.has('schemaVersion')) {
    const found = value.schemaVersion === 1 ? '1 without quotation marks' : describe(value.schemaVersion);
    complain('/schemaVersion', `Expected "1" at "schemaVersion", found ${found}`);
  }
  if (Array.isArray(value.plans)) return { plans: listed(value.plans, '/plans'), findings };
  if (!misspelt.has('plans'))
    complain('/plans', `Expected a list of plans at "plans", found ${describe(value.plans)}`);
  return { plans: [], findings };
}

function withPlaces(findings: Finding[], locate: (pointers: readonly string[]) => Place[]): Finding[] {
  const places = findings.length > 0 ? locate(findings.map((finding) => finding.path ?? '')) : [];
  return findings.map((finding, index) => ({ ...finding, ...(places[index] && { place: places[index] }) }));
}
