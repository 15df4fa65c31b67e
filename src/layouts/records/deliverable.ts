import {
  type Draft,
  type DraftRow,
  type Evidence,
  evidence,
  type Field,
  furnish,
  type Piece,
} from '../../draft.ts';
import type { Grade, Lead, Milestone } from '../../model/plan.ts';
import { besideCodes, mayBeCount, readIndicatorCodes } from '../../normalise/indicator.ts';
import { readMoney } from '../../normalise/money.ts';
import { listItems, markedItems, oneLine } from '../../normalise/text.ts';
import { isDate } from '../content.ts';
import type { TakeRef } from './codes.ts';
import { byColumn, recordId, textOf } from './ids.ts';
import { type Lost, statusOf } from './state.ts';
import { deadlineOf } from './when.ts';
import { type Get, whoOf } from './who.ts';

/** What reading one row needs to know of the rows before it. */
export interface Above extends Lost {
  /** What `As above` means. */
  leads: Lead[];
}

/** Which part of a row becomes a record, and where the record will stand. */
export interface Target {
  /** The pieces of the promise itself. */
  text: Piece[] | undefined;
  /** JSON pointer of the record. */
  path: string;
  siblings: readonly { id: string }[];
  /** Only these fields of the row are the record's own. */
  only?: readonly Field[];
  /** Takes the reference that may stand in front of the text, where the row's column of references has none. */
  takeRef?: TakeRef;
}

/** Reads a row as an action or a milestone; adds to the plan's findings what it had to infer. */
export function readDeliverable(draft: Draft, above: Above, row: DraftRow, target: Target): Milestone {
  // What is doubtful of a cut row stays where it stands.
  const fields = row.grades?.indicators ? row.fields : withUncoded(draft, row.fields);
  const get: Get = (field) => (target.only && !target.only.includes(field) ? undefined : fields[field]);
  const list = (field: Field): string[] =>
    byColumn(said(get(field))).flatMap((pieces) =>
      markedItems(textOf(draft, pieces)).flatMap(splitSemicolons),
    );
  const line = (field: Field): string => oneLine(textOf(draft, get(field)));
  const { ref, text, refPieces } = promiseOf(draft, row, target);
  const who = whoOf(draft, above.leads, get);
  const status = statusOf(draft, above, get('status'));
  const progress = remarksOf(draft, get('progress'));
  const lists = {
    measures: list('measures'),
    resources: list('resources'),
    links: list('links'),
    indicators: codesOf(line('indicators'), line('links')),
  };
  const cells = Object.fromEntries(OWN.map(([field, key]) => [key, get(field)] as const));
  const proof = evidence(
    { text: target.text, ref: refPieces, ...cells },
    {
      text,
      ...lists,
      progress,
      person: who.leads.flatMap((lead) => lead.person ?? []),
      partners: who.partners.map((partner) => partner.name),
    },
  );
  partStruck(proof, { text: target.text, ref: refPieces, ...cells });
  Object.assign(proof.confidence, who.confidence);
  if (proof.confidence.indicators && mayBeCount(line('indicators'))) proof.confidence.indicators = 'low';
  // A row of its own in which the action is blank.
  if (ref !== undefined && text === ref) proof.confidence.text = 'low';
  const record: Milestone = {
    id: recordId(ref, text, target.siblings),
    ...(ref && { ref }),
    text,
    ...(who.leadsRaw && { leadsRaw: who.leadsRaw }),
    leads: who.leads,
    partners: who.partners,
    ...deadlineOf(draft, row, line('deadline'), proof.confidence),
    ...(status && { status }),
    ...(progress && { progress }),
    ...lists,
    resources: lists.resources.map((item) => ({ text: item, amounts: readMoney(item) })),
    ...proof,
  };
  if (who.above) {
    const message = `Expected a lead, found "${who.leadsRaw}"; taken from the row above: ${who.above}`;
    const path = `${target.path}/leads`;
    const place = proof.places.leads?.[0] ?? row.place;
    draft.plan.findings.push({ rule: 'as-above', severity: 'info', message, place, path });
  }
  noteDittos(draft, row, target.path, record);
  noteRepairs(draft, row, target.path, record);
  for (const [field, grade] of Object.entries(row.grades ?? {}) as [Field, Grade][]) {
    if (field === 'theme') continue;
    const key = keyOf(field);
    if (record.confidence?.[key] && record.confidence[key] !== 'low') record.confidence[key] = grade;
  }
  if (who.leads.length > 0) above.leads = who.leads;
  return record;
}

/** Values taken from the row above because a cell says so. */
function noteDittos({ plan }: Draft, row: DraftRow, path: string, record: Milestone): void {
  for (const [field, said] of Object.entries(row.ditto ?? {})) {
    const key = keyOf(field as Field);
    if (record.confidence?.[key]) record.confidence[key] = 'medium';
    const message = `Expected its own ${key}, found "${oneLine(said.text)}"; taken from the row above`;
    const { place } = said.from;
    plan.findings.push({ rule: 'as-above', severity: 'info', message, place, path: `${path}/${key}` });
  }
}

/** The columns of a deliverable, and where their values stand in the record. */
const OWN: readonly (readonly [Field, string])[] = [
  ['lead', 'leads'],
  ['person', 'person'],
  ['partners', 'partners'],
  ['deadline', 'deadline'],
  ['status', 'status'],
  ['progress', 'progress'],
  ['measures', 'measures'],
  ['resources', 'resources'],
  ['links', 'links'],
  ['indicators', 'indicators'],
];

/** What is struck out in a cell of several fields is of one of them: a date of the deadline, else the first. */
function partStruck(
  { superseded }: Evidence,
  fields: Readonly<Record<string, readonly Piece[] | undefined>>,
): void {
  const told = Object.keys(superseded ?? {});
  if (!superseded || told.length < 2) return;
  for (const from of new Set(told.flatMap((field) => fields[field]?.map((piece) => piece.from) ?? []))) {
    const holders = told.filter((field) => fields[field]?.some((piece) => piece.from === from));
    for (const struck of holders.length > 1 ? (from.superseded ?? []).map(oneLine) : []) {
      const isOfDeadline = holders.includes('deadline') && isDate(struck);
      const owner = isOfDeadline ? 'deadline' : holders[0];
      for (const field of holders) {
        const others = superseded[field]?.filter((text) => text !== struck) ?? [];
        if (field !== owner) superseded[field] = others;
      }
    }
  }
  for (const field of told) if (superseded[field]?.length === 0) delete superseded[field];
}

/** `N/A`, `TBC`, `-` in a column of references. */
const NO_REF = /^(?:[-–—]|n ?\/ ?a|none|tb[acd])\.?$/i;

function promiseOf(
  draft: Draft,
  row: DraftRow,
  target: Target,
): { ref?: string; text: string; refPieces: Piece[] | undefined } {
  const printed = withItems(textOf(draft, named(target.text)));
  const column = target.takeRef && row.fields.ref;
  const ref = column ? oneLine(textOf(draft, column)) : '';
  if (column && !(NO_REF.test(ref) && printed)) return { ref, text: printed || ref, refPieces: column };
  for (const piece of column ?? []) furnish(draft, 'no-ref', piece.from, piece.text);
  const taken = target.takeRef?.(printed) ?? { text: printed };
  return { ...taken, refPieces: 'ref' in taken && taken.ref ? target.text : undefined };
}

/** What several columns say of a promise: its name, which says that more follows where it does, and what describes it. */
function named(pieces: Piece[] | undefined): Piece[] | undefined {
  const columns = byColumn(pieces);
  return columns.length < 2 ? pieces : columns.flatMap((column) => said(column) ?? []);
}

/** The text of a promise on one line; the items of a list in it stay apart. */
function withItems(text: string): string {
  if (!/\n• /.test(text)) return oneLine(text);
  return listItems(text)
    .map((item, at, { length }) => (at < length - 1 ? item.replace(/(?:[;,]|;? and)$/, '') : item))
    .reduce((all, item) => `${all}${/[.:;?!,–-]$/.test(all) ? '' : ';'} ${item}`);
}

function noteRepairs({ plan }: Draft, row: DraftRow, path: string, record: Milestone): void {
  const touched = Object.entries(row.repaired ?? {}).map(([field, name]) => ({
    key: keyOf(field as Field),
    name,
  }));
  for (const { key } of touched) if (record.confidence?.[key]) record.confidence[key] = 'medium';
  if (touched[0]) {
    const fields = touched.map(({ key }) => key).join(', ');
    const message = `Expected a whole row, found a damaged one: ${touched[0].name}; repaired (${fields})`;
    plan.findings.push({
      rule: 'repaired',
      severity: 'info',
      message,
      place: row.place,
      path: `${path}/text`,
    });
  }
}

/** The place of a column's value in a record. */
function keyOf(field: Field): string {
  return OWN.find(([own]) => own === field)?.[1].replace('person', 'leads') ?? 'text';
}

/** What cells say under their headings. */
const said = (pieces: Piece[] | undefined): Piece[] | undefined =>
  pieces?.map((piece) => ({ ...piece, text: piece.means ?? piece.text }));

/** What several columns remark, one after the other; what two say in the same words is said once. */
function remarksOf(draft: Draft, pieces: Piece[] | undefined): string {
  return byColumn(said(pieces))
    .map((column) => oneLine(textOf(draft, column)))
    .filter((remark, at, all) => remark !== '' && all.indexOf(remark) === at)
    .reduce(
      (all, remark) => (all === '' ? remark : `${all}${/[.;:!?]$/.test(all) ? '' : ';'} ${remark}`),
      '',
    );
}

/** Parts that the council itself parts. */
function splitSemicolons(text: string): string[] {
  return text.split(/(?:(?<!\s)\s+)?;\s+/).filter(Boolean);
}

/**
 * `Residents who feel safe`, `EH1` in a column of indicators has no code that is known: it says how the action is judged,
 * as its measures do; and so does `KPI 4 – Visits a year: 300`, beside its code.
 */
function withUncoded(draft: Draft, fields: DraftRow['fields']): DraftRow['fields'] {
  const { indicators, ...others } = fields;
  const text = oneLine(textOf(draft, indicators));
  if (!indicators || !(isSaid(text) || /\d/.test(text))) return fields;
  const measures = [...indicators, ...(fields.measures ?? [])];
  if (readIndicatorCodes(text).length === 0) return { ...others, measures };
  const more = besideCodes(text);
  return isSaid(more) || TARGET.test(more) || mayBeCount(text) ? { ...fields, measures } : fields;
}

/** `90%`, `12 days` */
const TARGET = /%|\d [a-z]{3}/;

/** Two words at least. */
function isSaid(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, at) => /\p{L}{3}/u.test(word) && /\p{L}{2}/u.test(words[at + 1] ?? ''));
}

/** The codes of an indicator column, and national indicators that stand among links. */
function codesOf(indicators: string, links: string): string[] {
  const codes = readIndicatorCodes(indicators).map((found) => found.code);
  for (const found of /\bNIs?\s?\d/i.test(links) ? readIndicatorCodes(links) : [])
    if (found.scheme === 'NI') codes.push(found.code);
  return [...new Set(codes)];
}
