import type { Field } from '../draft.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Grade } from '../model/plan.ts';
import { oneLine } from '../normalise/text.ts';
import { because } from '../why.ts';
import { fieldOf, type Mapping, matchHeader, rowsOf, type TableColumns } from './columns.ts';
import { type Content, contentOf, isDate, type Profile, profileOf } from './content.ts';
import { withoutRatings } from './read-rows.ts';
import { statesAsStatus } from './states.ts';
import { SYNONYMS } from './synonyms.ts';

/** Fields that several columns may hold: each adds to the list, or to the names. */
const SEVERAL: readonly Field[] = [
  'resources',
  'measures',
  'links',
  'indicators',
  'partners',
  'lead',
  'progress',
];
/** A share of a column's cells that tells what the column holds. */
const MOST = 0.6;
/** A share that leaves no doubt. */
const SURE = 0.8;
/** Blocks of text between a table and one without a header that goes on with it. */
const NEAR = 4;
/** Longest text of a heading, in characters. */
const HEADING = 100;

const SPEC = {
  columns: SYNONYMS,
  deliverable: ['action', 'milestone'] as const,
  instead: ['milestone', 'outcome'] as const,
  read: headingField,
};

/** `Strategy No. & Description`, `Action name`: what stands behind the term says nothing more. */
const SUFFIX =
  /(?:(?<!\s)\s+)?(?:\b(?:no|number|ref|reference)\b\.?\s*)?(?:(?:&|and|\/)\s*)?\b(?:description|title|name|text|details?)$/i;

/** The field a heading names: as printed, its last line, or without what a converter or a form added. */
export function headingField(text: string): Field | undefined {
  if (text.length > 2 * HEADING) return undefined;
  if (!headings.has(text)) {
    if (headings.size >= MOST_HEADINGS) headings.clear();
    headings.set(text, readHeading(text));
  }
  return headings.get(text)?.field;
}

const headings = new Map<string, { field: Field; how: string } | undefined>();
const MOST_HEADINGS = 5000;

function readHeading(text: string): { field: Field; how: string } | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const whole = spelt(oneLine(text));
  const readings = [
    ['is', whole],
    ['is, but for what stands behind it,', whole.replace(SUFFIX, '')],
    ['is, broken inside a word,', mended(whole)],
    ['ends in', lines.length > 1 ? (lines.at(-1) ?? '') : ''],
  ] as const;
  for (const [how, reading] of readings) {
    const field = fieldOf(reading, SYNONYMS);
    if (field) return { field, how };
  }
  return undefined;
}

/** How a heading names its field: it is the term, or is it in part. */
const howRead = (text: string): string => headings.get(text)?.how ?? 'is';

/** `What we’ll do`, `Who's responsible`: as in full. */
function spelt(text: string): string {
  return text
    .replace(/\b(we|you|it)['’]ll\b/gi, '$1 will')
    .replace(/\b(who|what|how|when)['’]s\b/gi, '$1 is')
    .replace(
      /\b(we|you|they)['’](re|ve)\b/gi,
      (_, who: string, rest: string) => `${who} ${rest.toLowerCase() === 're' ? 'are' : 'have'}`,
    );
}

const HEADING_WORDS =
  /^(?:actions?|activit(?:y|ies)|milestones?|deadlines?|timescales?|timeframes?|completion|responsib(?:le|ility)|officers?|leads?|partners?|outcomes?|objectives?|priorit(?:y|ies)|indicators?|measures?|resources?|progress|status|target|description|comments?|update|organisation|agency|success|criteria|evidence)$/i;

/** `Deadli ne`, `Time scale`: a heading that a narrow column broke inside a word. */
function mended(text: string): string {
  const words = text.split(' ');
  for (let i = 0; i + 1 < words.length; i++) {
    const joined = `${words[i]}${words[i + 1]}`;
    if (HEADING_WORDS.test(joined) && !HEADING_WORDS.test(words[i] ?? '')) words.splice(i, 2, joined);
  }
  return words.join(' ');
}

/**
 * Tells the columns of tables nobody has described: by their headings, over one row or two, and by what stands below
 * them. Tables without a header go on with the columns above, or are judged by their content, with all tables of
 * their width that follow them.
 */
export function guessColumns(blocks: readonly Block[]) {
  const families = familiesOf(blocks);
  const index = new Map(blocks.map((block, at) => [block, at]));
  let last = -1;
  return (table: Table, above: Mapping | undefined): TableColumns | undefined => {
    const grid = rowsOf(table);
    const headers = headersOf(grid, table);
    const at = index.get(table) ?? 0;
    if (headers.some(Boolean)) {
      last = at;
      return { headers: withContent(headers, grid, table) };
    }
    const first = grid.find((cells) => cells.length > 0) ?? [];
    const start =
      (above && !namesOtherColumns(first) && isNear(last, at) && goesOn(table, grid, above)) ||
      headless(families.get(table) ?? [table]);
    if (!start) {
      const family = families.get(table) ?? [table];
      because(table, () => whyNoPlan(table, family));
      return undefined;
    }
    last = at;
    return { headers, start };
  };

  /** Hardly any text stands between the two blocks. */
  function isNear(from: number, to: number): boolean {
    const between = blocks.slice(from + 1, to);
    return between.filter((block) => !block.furniture).length <= NEAR;
  }
}

/** The header rows of a table; the second row of a header is `header`. */
function headersOf(grid: readonly Cell[][], table: Table): TableColumns['headers'] {
  const known = headersFound.get(table);
  if (known) return known;
  const named = grid.map((cells) => cells.some((cell) => headingField(cell.text) !== undefined));
  const headers: TableColumns['headers'] = grid.map(() => undefined);
  for (let i = 0; i < grid.length; i++) {
    const cells = grid[i] ?? [];
    if (!named[i] && !named[i + 1]) continue;
    if (cells.length < 2 || cells.some((cell) => oneLine(cell.text).length > HEADING * 1.6)) continue;
    const one = headerOf(cells, table, grid, i);
    const below = grid[i + 1] ?? [];
    const two = isHeaderPart(below) ? headerOf(stacked(cells, below), table, grid, i + 1) : undefined;
    if (two && two.fields.size > (one?.fields.size ?? 0)) {
      headers[i] = two;
      headers[i + 1] = 'header';
      i++;
    } else if (one) headers[i] = one;
  }
  headersFound.set(table, headers);
  return headers;
}

/** A table is asked for several times: by the search for plans, for its family, by the reading of its rows. */
const headersFound = new WeakMap<Table, TableColumns['headers']>();

/** A row that may be the second of a header: a few words a cell, nothing that is content. */
function isHeaderPart(cells: readonly Cell[]): boolean {
  return (
    cells.length >= 2 &&
    cells.every(
      (cell) =>
        oneLine(cell.text).length <= 40 &&
        !['date', 'ref', 'number', 'promise', 'code'].includes(contentOf(cell.text)),
    )
  );
}

/** Two rows of a header as one: below each other, or the one that names a field. */
function stacked(above: readonly Cell[], below: readonly Cell[]): Cell[] {
  const columns = [...new Set([...above, ...below].map((cell) => cell.column))].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const top = above.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
    const low = below.find((cell) => cell.column === column);
    const cell = low ?? top;
    if (!cell) return [];
    const candidates = [low?.text, top && low ? `${top.text} ${low.text}` : undefined, top?.text];
    const text = candidates.find((candidate) => candidate && headingField(candidate)) ?? cell.text;
    return [{ ...cell, column, text }];
  });
}

/** A row as a header; a column of promises counts as that of actions where no heading names one. */
function headerOf(
  cells: readonly Cell[],
  table: Table,
  grid: readonly Cell[][],
  at: number,
): Mapping | undefined {
  if (isKpiHeader(cells)) return undefined;
  // What is plainly an action stands before what may be one.
  const byStrength = [...cells].sort((a, b) => strength(b) - strength(a) || a.column - b.column);
  const maybe = cells.some((cell) => headingField(cell.text) === 'action')
    ? undefined
    : cells.find((cell) => MAYBE_ACTION.test(cell.text.trim()))?.column;
  const found = maybe === undefined ? matchHeader(byStrength, SPEC, table.columns) : undefined;
  if (found) return found;
  const fields = new Map<number, Field>();
  for (const cell of cells) {
    const field = headingField(cell.text);
    if (field && ![...fields.values()].includes(field)) fields.set(cell.column, field);
  }
  const known = [...fields.values()];
  if (!known.includes('lead') && !known.includes('deadline')) return undefined;
  if (known.length + (maybe ? 1 : 0) < 2 && table.columns > 2) return undefined;
  const below = grid.slice(at + 1);
  const column =
    maybe ?? columnsWhere(table, fields, (index) => profileAt(below, index).share('promise') >= 0.5)[0];
  if (column === undefined) return undefined;
  fields.set(column, 'action');
  const why =
    maybe === undefined
      ? 'no heading names the actions, and half of its cells promise work'
      : 'no other heading names the actions';
  return {
    fields,
    headed: new Set(cells.map((cell) => cell.column)),
    columns: table.columns,
    grades: new Map([[column, 'medium']]),
    why: new Map([[column, why]]),
  };
}

/** Over a table of indicators with their targets, without a word of actions. */
function isKpiHeader(cells: readonly Cell[]): boolean {
  const measured = cells.filter((cell) => MEASURED.test(cell.text));
  return (
    measured.length >= 2 &&
    measured.some((cell) => /indicator|kpi/i.test(cell.text)) &&
    !cells.some((cell) => strength(cell) > 0)
  );
}

const MEASURED =
  /\b(?:indicators?|kpis?|baseline|targets?|trend|actual|performance|direction of travel|q[1-4])\b/i;

/** Headings of actions where no other column is. */
const MAYBE_ACTION = /^(?:implementation|delivery|delivery mechanisms?|mechanisms?)$/i;

function strength(cell: Cell): number {
  if (/^(?:findings?|issues?|weakness(?:es)?)\b/i.test(oneLine(cell.text))) return -1;
  return /\b(?:sub-?)?(?:actions?|tasks?|activit(?:y|ies)|milestones?)\b/i.test(cell.text) ? 1 : 0;
}

/** What stands below the headings: names blank columns, adds a second column of a list, grades what disagrees. */
function withContent(
  headers: TableColumns['headers'],
  grid: readonly Cell[][],
  table: Table,
): TableColumns['headers'] {
  return headers.map((header, at) => {
    if (!header || header === 'header') return header;
    const end = headers.findIndex((next, index) => index > at && next);
    const below = grid.slice(at + 1, end < 0 ? undefined : end);
    const titles = [...(grid[at] ?? []), ...(headers[at + 1] === 'header' ? (grid[at + 1] ?? []) : [])];
    return byContent(statesAsStatus(withoutRatings(header, table), table) ?? header, titles, below, table);
  });
}

function byContent(
  header: Mapping,
  titles: readonly Cell[],
  below: readonly Cell[][],
  table: Table,
): Mapping {
  const fields = new Map(header.fields);
  const grades = new Map<number, Grade>(header.grades);
  const why = new Map<number, string>(header.why);
  const has = (field: Field): boolean => [...fields.values()].includes(field);
  const titleOf = (column: number): string =>
    titles
      .filter((cell) => cell.column === column)
      .map((cell) => cell.text)
      .join(' ');
  const profiles = new Map<number, Profile>();
  for (let column = 1; column <= table.columns; column++) profiles.set(column, profileAt(below, column));

  // A heading over two columns: the references, and what they refer to.
  for (const [column, field] of fields) {
    const over = [...fields].filter(([, other]) => other === field).length;
    if (over > 1 && !has('ref') && (profiles.get(column)?.share('ref') ?? 0) >= MOST) {
      fields.set(column, 'ref');
      why.set(column, 'one of two columns under one heading, and it holds references');
    }
  }
  for (const [column, field] of fields) {
    const profile = profiles.get(column);
    if (!profile || profile.filled < 3) continue;
    if (field === 'measures' && !has('deadline') && profile.share('date') >= MOST) {
      fields.set(column, 'deadline');
      why.set(column, `no heading names a deadline, and its cells are ${holding(profile)}`);
    }
    if (field === 'deadline' && profile.share('date') < 0.5) grades.set(column, 'medium');
    if (field === 'lead' && profile.share('date', 'number', 'promise') > 0.5) grades.set(column, 'low');
    if (field === 'action' && profile.share('date', 'number', 'status', 'ref') > 0.5)
      grades.set(column, 'low');
  }
  nameDates(fields, titleOf, profiles);
  const marks = has('deadline') ? undefined : marksOf(fields, titleOf, below, table);
  for (const [column, profile] of profiles) {
    if (fields.has(column)) continue;
    const title = titleOf(column);
    const named = title ? headingField(title) : undefined;
    if (named === 'lead' && has('lead') && isOfficer(title)) {
      fields.set(column, 'person');
      why.set(column, 'a second heading of leads, which says persons');
    } else if (named === 'outcome' && !has('outcome')) {
      fields.set(column, named);
      why.set(column, `its heading says ${named}`);
    } else if (named && SEVERAL.includes(named)) {
      fields.set(column, named);
      why.set(column, `its heading too says ${named}`);
    } else if (profile.filled > 0) {
      const field =
        fieldOfContent(profile, has, title.trim() !== '') ??
        (isGroup(column, profile, fields) ? 'theme' : undefined);
      why.set(
        column,
        `${title.trim() ? 'its heading is no term that is known' : 'it has no heading'}, its cells are ${holding(profile)}`,
      );
      if (!field) continue;
      fields.set(column, field);
      grades.set(column, 'medium');
    }
  }
  // `Target` in front of the action and `Success criteria` behind it: what is aimed at, and how it is judged.
  const measured = [...fields].filter(([, field]) => field === 'measures').map(([column]) => column);
  const action = [...fields].find(([, field]) => field === 'action')?.[0] ?? 0;
  const aim = measured.find((column) => column < action && /^targets?$/i.test(titleOf(column).trim()));
  if (aim && measured.length > 1 && !has('outcome')) fields.set(aim, 'outcome');
  const lead = [...fields].find(([, field]) => field === 'lead')?.[0];
  const others = [...fields].filter(([column, field]) => field === 'lead' && column !== lead);
  for (const [column] of others) {
    if (!isOfficer(titleOf(column))) continue;
    fields.set(column, 'person');
    why.set(column, 'a second heading of leads, which says persons');
  }
  for (const [column, field] of fields) {
    if (!why.has(column)) why.set(column, whyHeaded(titles, column, field));
    const profile = profiles.get(column);
    if (
      profile &&
      grades.get(column) !== header.grades?.get(column) &&
      grades.has(column) &&
      header.fields.has(column)
    )
      why.set(column, `${why.get(column)}; not certain, its cells are ${holding(profile)}`);
  }
  return { ...header, fields, grades, ...(marks && { marks }), why };
}

const TICK = /^[x✓✔√●■•*]$/i;
/** Fewest columns of a calendar. */
const FEWEST_SPANS = 3;

/** Columns headed by quarters, months or years in which a mark says when: the headings, by column. */
function marksOf(
  fields: Map<number, Field>,
  titleOf: (column: number) => string,
  below: readonly Cell[][],
  table: Table,
): ReadonlyMap<number, string> | undefined {
  const spans = new Map<number, string>();
  for (let column = 1; column <= table.columns; column++) {
    const title = oneLine(titleOf(column));
    if (!fields.has(column) && title !== '' && isDate(title)) spans.set(column, title);
  }
  const held = below.flatMap((cells) => cells.filter((cell) => spans.has(cell.column) && cell.text !== ''));
  if (spans.size < FEWEST_SPANS || held.length < 2 || !held.every((cell) => TICK.test(oneLine(cell.text))))
    return undefined;
  for (const column of spans.keys()) fields.set(column, 'deadline');
  return spans;
}

const ORIGINAL =
  /^(?:original|previous|initial|old|first)(?:ly)? (?:\w+ )?(?:dates?|deadlines?|targets?|timescales?|timeframes?|completion|due)\b/i;
const REVISED = /\b(?:revised|updated|new|latest|extended|current|re-?forecast)\b/i;
const RAISED =
  /^(?:(?:meeting|date of meeting|meeting date)|(?:date|when) (?:raised|agreed|logged|opened|added|entered|assigned|of entry)|(?:raised|logged|opened|agreed)(?: on| at)?)$/i;
const START =
  /^(?:(?:planned|proposed|target|project|action) )?(?:start(?:s|ed|ing)?|commence(?:s|ment)?|begin(?:s|ning)?)(?: (?:date|by|month|when))?$/i;

/** Columns of dates beside that of deadlines: when it was first due, and when it begins. */
function nameDates(
  fields: Map<number, Field>,
  titleOf: (column: number) => string,
  profiles: ReadonlyMap<number, Profile>,
): void {
  for (const [column, profile] of profiles) {
    const title = oneLine(titleOf(column));
    if (fields.has(column) || title === '') continue;
    const deadline = [...fields].find(([, field]) => field === 'deadline')?.[0];
    const dates = profile.filled === 0 || profile.share('date') >= 0.5;
    if (RAISED.test(title) && dates) fields.set(column, 'raised');
    else if (ORIGINAL.test(title) && dates) fields.set(column, 'original');
    else if (START.test(title) && dates && deadline) fields.set(column, 'start');
    else if (
      deadline &&
      REVISED.test(title) &&
      headingField(title) === 'deadline' &&
      !REVISED.test(titleOf(deadline))
    ) {
      fields.set(deadline, 'original');
      fields.set(column, 'deadline');
    }
  }
}

/** Which heading over a column names its field, and how it was read. */
function whyHeaded(titles: readonly Cell[], column: number, field: Field): string {
  const over = titles.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
  const cell = over.findLast((own) => headingField(own.text) === field);
  if (cell) return `its heading ${howRead(cell.text)} the term ${field}`;
  const named = over.map((own) => headingField(own.text)).find(Boolean);
  return named
    ? `its heading says ${named}, and no other names the actions`
    : `its heading over two rows is the term ${field}`;
}

/** What most of a column's cells hold: `90 % dates, 10 % words`. */
function holding(profile: Profile): string {
  const shares = CONTENTS.map((content) => ({ content, share: profile.share(content) }));
  const most = shares.filter(({ share }) => share >= 0.1).sort((a, b) => b.share - a.share);
  return most.map(({ content, share }) => `${Math.round(share * 100)} % ${content}`).join(', ') || 'blank';
}

const CONTENTS: readonly Content[] = [
  'date',
  'status',
  'code',
  'ref',
  'number',
  'name',
  'promise',
  'sentence',
  'words',
];

/** The heading of a column of persons beside one of organisations. */
function isOfficer(heading: string): boolean {
  return /\b(?:officers?|persons?|names?|contacts?|managers?|individuals?)\b/i.test(heading);
}

/** A first column of a few short texts, said again and again: what its rows are grouped by. */
function isGroup(column: number, profile: Profile, fields: ReadonlyMap<number, Field>): boolean {
  const taken = [...fields.values()];
  return (
    column === 1 &&
    !taken.includes('theme') &&
    profile.filled >= 6 &&
    profile.different <= profile.filled / 3 &&
    profile.words <= 6 &&
    profile.share('words', 'name') >= 0.8
  );
}

/** What a column holds whose heading says nothing. */
function fieldOfContent(
  profile: Profile,
  has: (field: Field) => boolean,
  headed: boolean,
): Field | undefined {
  if (!has('ref') && !headed && profile.share('ref') >= MOST && profile.different > profile.filled / 2)
    return 'ref';
  if (!has('deadline') && profile.share('date') >= MOST && profile.filled > 1) return 'deadline';
  if (!has('status') && profile.share('status') >= 0.8 && profile.filled > 1) return 'status';
  if (!has('lead') && !headed && profile.share('name') >= MOST && profile.filled > 1) return 'lead';
  return undefined;
}

function profileAt(rows: readonly Cell[][], column: number): Profile {
  return profileOf(
    rows.flatMap((cells) => cells.filter((cell) => cell.column === column).map((cell) => cell.text)),
  );
}

function columnsWhere(
  table: Table,
  fields: ReadonlyMap<number, Field>,
  holds: (column: number) => boolean,
): number[] {
  return Array.from({ length: table.columns }, (_, index) => index + 1).filter(
    (column) => !fields.has(column) && holds(column),
  );
}

/** A row of short words that are headings, of columns no plan has: another table begins. */
function namesOtherColumns(cells: readonly Cell[]): boolean {
  const short = cells.filter((cell) => cell.text.length <= 40 && cell.text.split(/\s+/).length <= 5);
  const content = cells.filter((cell) =>
    ['date', 'promise', 'sentence', 'ref', 'code'].includes(contentOf(cell.text)),
  );
  return (
    cells.length >= 2 &&
    short.length === cells.length &&
    content.length === 0 &&
    cells.some((cell) => OTHER.test(cell.text))
  );
}

/** Words over columns of tables that are no plans. */
const OTHER =
  /^(?:indicators?|measures?|baselines?|targets?|risks?|likelihood|impact|mitigations?|amounts?|sources?|years?|names?|roles?|terms?|meanings?|definitions?|abbreviations?|organisations?|scores?|totals?|numbers?|ref|figure|table|page)\b/i;

/**
 * A table without a header below one that had its columns named: as many columns are the same ones; fewer, or more,
 * are told by what they hold, in the order of the columns above.
 */
function goesOn(table: Table, grid: readonly Cell[][], above: Mapping): Mapping | undefined {
  if (table.continues && table.columns <= above.columns) return above;
  if (table.columns === above.columns) return suits(grid, above) ? above : undefined;
  const order = [...above.fields].sort(([a], [b]) => a - b).map(([, field]) => field);
  const columns = Array.from({ length: table.columns }, (_, index) => index + 1);
  const filled = columns.filter((column) => profileAt(grid, column).filled > 0);
  if (filled.length < 2 || filled.length > order.length) return undefined;
  const best = align(
    filled.map((column) => profileAt(grid, column)),
    order,
  );
  const fields = new Map<number, Field>();
  filled.forEach((column, index) => {
    const field = best?.fields[index];
    if (field) fields.set(column, field);
  });
  if (!best || best.score < filled.length * 0.5 || ![...fields.values()].includes('action')) return undefined;
  const telling = filled.some((column, at) => {
    const field = best.fields[at];
    return field !== undefined && isTelling({ field, profile: profileAt(grid, column) });
  });
  if (!telling) return undefined;
  return {
    fields,
    headed: new Set(fields.keys()),
    columns: table.columns,
    grades: new Map([...fields.keys()].map((column) => [column, 'medium'])),
    why: new Map(
      [...fields].map(([column]) => [
        column,
        `no header; in the order of the columns above, its cells are ${holding(profileAt(grid, column))}`,
      ]),
    ),
  };
}

/** The cells below go on with the columns above: each column holds what its field holds. */
function suits(grid: readonly Cell[][], { fields }: Mapping): boolean {
  const found = [...fields]
    .map(([column, field]) => ({ field, profile: profileAt(grid, column) }))
    .filter(({ profile }) => profile.filled > 0);
  const score = found.reduce((sum, { field, profile }) => sum + likeness(profile, field), 0);
  return score >= found.length * 0.4 && (found.length < 2 || found.some(isTelling));
}

/** Dates under a deadline, names under a lead, codes under indicators: what other tables do not hold by chance. */
function isTelling({ field, profile }: { field: Field; profile: Profile }): boolean {
  return TELLING.includes(field) && likeness(profile, field) >= 0.5;
}

const TELLING: readonly Field[] = ['ref', 'deadline', 'status', 'indicators', 'lead', 'person', 'partners'];

/** The best way to give columns the fields of a known order: each at most once, none before the one to its left. */
function align(
  columns: readonly Profile[],
  order: readonly Field[],
): { score: number; fields: (Field | undefined)[] } | undefined {
  let best: { score: number; fields: (Field | undefined)[] } | undefined;
  const walk = (at: number, from: number, score: number, fields: (Field | undefined)[]): void => {
    const profile = columns[at];
    if (!profile) {
      if (!best || score > best.score) best = { score, fields };
      return;
    }
    if (columns.length > 12) return;
    for (let next = from; next < order.length; next++) {
      const field = order[next] as Field;
      walk(at + 1, next + 1, score + likeness(profile, field), [...fields, field]);
    }
  };
  if (order.length <= 12) walk(0, 0, 0, []);
  return best;
}

/** How well a column's content suits a field, 0 to 1. */
function likeness(profile: Profile, field: Field): number {
  switch (field) {
    case 'ref':
      return profile.share('ref');
    case 'deadline':
      return profile.share('date');
    case 'status':
      return profile.share('status');
    case 'indicators':
      return profile.share('code');
    case 'lead':
    case 'partners':
    case 'person':
      return profile.share('name') + profile.share('words') * 0.4;
    case 'action':
    case 'milestone':
      return profile.share('promise') + profile.share('sentence') * 0.8 + profile.share('words') * 0.3;
    default:
      return profile.share('sentence', 'promise', 'words') * 0.5;
  }
}

/**
 * The columns of tables without any header: one holds promises, and another dates, names or states. Nothing else is a
 * plan.
 */
function headless(tables: readonly Table[]): Mapping | undefined {
  const [table] = tables;
  if (!table || table.columns < 2 || table.columns > 12) return undefined;
  const rows = tables.flatMap((each) => rowsOf(each)).filter((cells) => cells.length > 0);
  if (rows.length < 2) return undefined;
  const profiles = Array.from({ length: table.columns }, (_, index) => profileAt(rows, index + 1));
  const promise = bestOf(profiles, (profile) =>
    profile.share('promise') >= 0.4 && profile.words >= 4 && profile.filled >= rows.length * 0.5
      ? profile.share('promise') * Math.min(profile.words, 20)
      : 0,
  );
  if (promise === undefined) return undefined;
  const fields = new Map<number, Field>([[promise + 1, 'action']]);
  const take = (field: Field, score: (profile: Profile) => number): void => {
    const index = bestOf(profiles, (profile, at) => (fields.has(at + 1) ? 0 : score(profile)));
    if (index !== undefined) fields.set(index + 1, field);
  };
  const enough = (profile: Profile): boolean => profile.filled >= Math.max(2, rows.length * 0.3);
  take('deadline', (profile) =>
    enough(profile) && profile.share('date') >= MOST ? profile.share('date') : 0,
  );
  take('status', (profile) =>
    enough(profile) && profile.share('status') >= MOST ? profile.share('status') : 0,
  );
  const names = (profile: Profile): number =>
    enough(profile) && profile.share('name') >= 0.4 && profile.words <= 8 ? profile.share('name') : 0;
  const found = profiles
    .map((profile, index) => ({ index, score: fields.has(index + 1) ? 0 : names(profile) }))
    .filter(({ score }) => score > 0);
  const [lead, person] = found;
  if (lead) fields.set(lead.index + 1, 'lead');
  if (person && isPersons(rows, person.index + 1)) fields.set(person.index + 1, 'person');
  else if (lead && person && isPersons(rows, lead.index + 1)) fields.set(person.index + 1, 'lead');
  if (fields.size < 2) return undefined;
  take('ref', (profile) => (enough(profile) && profile.share('ref') >= MOST ? profile.share('ref') : 0));
  const grades = new Map<number, Grade>();
  const why = new Map<number, string>();
  for (const [column, field] of fields) {
    const profile = profiles[column - 1];
    if (!profile || likeness(profile, field) < SURE) grades.set(column, 'medium');
    if (profile) why.set(column, `no header; its cells are ${holding(profile)}`);
  }
  return { fields, headed: new Set(fields.keys()), columns: table.columns, grades, why };
}

/** What of a plan a table lacks. */
function whyNoPlan(table: Table, family: readonly Table[]): string {
  const grid = rowsOf(table);
  const kpi = grid.findIndex((cells) => isKpiHeader(cells));
  if (kpi >= 0)
    return `no plan: row ${kpi + 1} is the header of indicators and their figures, without a word of actions`;
  const found = grid.map((cells) => [...new Set(cells.flatMap((cell) => headingField(cell.text) ?? []))]);
  const best = found.reduce((most, fields) => (fields.length > most.length ? fields : most), []);
  const named =
    best.length > 0
      ? `no row of headings names actions beside another term (the nearest: ${best.join(', ')})`
      : 'no row of headings';
  const rows = family.flatMap((each) => rowsOf(each)).filter((cells) => cells.length > 0);
  const width = Math.min(table.columns, 12);
  const held = Array.from({ length: width }, (_, index) => holding(profileAt(rows, index + 1)));
  return `no plan: ${named}; no column of promises beside one of dates, names or states (${held.join(' | ')})`;
}

function isPersons(rows: readonly Cell[][], column: number): boolean {
  const cells = rows.flatMap((row) =>
    row.filter((cell) => cell.column === column && oneLine(cell.text) !== ''),
  );
  const persons = cells.filter((cell) => /^(?:[A-Z]\.? [A-Z][a-z'’-]+\W*)+$/.test(oneLine(cell.text)));
  return persons.length >= cells.length * 0.6;
}

function bestOf(
  profiles: readonly Profile[],
  score: (profile: Profile, index: number) => number,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  profiles.forEach((profile, index) => {
    const own = score(profile, index);
    if (own > most) {
      most = own;
      best = index;
    }
  });
  return best;
}

/** Tables without a header, with those of their width that follow: judged together. */
function familiesOf(blocks: readonly Block[]): Map<Table, Table[]> {
  const families = new Map<Table, Table[]>();
  let family: Table[] = [];
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    if (family[0]?.columns !== block.columns || headersOf(rowsOf(block), block).some(Boolean)) family = [];
    family.push(block);
    families.set(block, family);
  }
  return families;
}
