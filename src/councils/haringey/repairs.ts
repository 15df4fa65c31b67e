import type { Block, Cell, DraftRow, Piece, Repair, Table } from '../../council.ts';
import { cutPieces, fieldText, withText } from '../../council.ts';

/** Changes the tables that `change` gives another table for; the rest stays. */
function mapTables(blocks: Block[], change: (table: Table, index: number) => Table | undefined): Block[] {
  return blocks.map((block, index) => (block.type === 'table' ? (change(block, index) ?? block) : block));
}

function hasCell(table: Table, pattern: RegExp): boolean {
  return table.cells.some((cell) => pattern.test(cell.text));
}

const marked = (cell: Cell, furniture: string): Cell => ({ ...cell, furniture });

export const lostColumns: Repair = {
  name: 'the last rows lost the columns of outcome, deadline and indicator',
  reason: 'Below the page break only activity, lead and progress were lifted out, side by side.',
  blocks: (blocks) =>
    mapTables(blocks, (table) => {
      if (table.columns !== 3 || !hasCell(table, /^CJS publication/)) return undefined;
      const columns = [0, 2, 4, 6];
      return {
        ...table,
        columns: 6,
        continues: true,
        cells: table.cells.map((cell) => ({ ...cell, column: columns[cell.column] ?? cell.column })),
      };
    }),
};

/** Rows where `first` holds the beginning of what slid and `second` its end. */
function pairAt(rows: DraftRow[], first: RegExp, second: RegExp): [number, DraftRow, DraftRow] | undefined {
  const at = rows.findIndex((row) => first.test(fieldText(row, 'action')));
  const row = rows[at];
  if (!row) return undefined;
  if (second.test(fieldText(row, 'action'))) return [at, row, { fields: {}, place: row.place }];
  const next = rows[at + 1];
  return next && second.test(fieldText(next, 'action')) ? [at, row, next] : undefined;
}

const both = (a: DraftRow, b: DraftRow, field: keyof DraftRow['fields']): Piece[] => [
  ...(a.fields[field] ?? []),
  ...(b.fields[field] ?? []),
];

export const fourActionsInOneRow: Repair = {
  name: 'four actions, their dates and leads stand in one row cut by the page break',
  reason: 'The rules between the four rows were lost, and the page break cut the second of them.',
  rows(rows) {
    const pair = pairAt(rows, /Specific consultation with/, /Disability First to be/);
    if (!pair) return rows;
    const [at, first, second] = pair;
    const month = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* ?/;
    const texts = cutPieces(both(first, second, 'action'), [
      /Specific consultation/,
      /Update community/,
      /Disability First/,
    ]);
    const dates = cutPieces(both(first, second, 'deadline'), [month, month, month, month]).slice(1);
    const [enforcers = [], web = [], audit = []] = cutPieces(both(first, second, 'lead'), [
      /CST(?= Equalities|\n)/,
      /Equalities/,
    ]);
    const leads = [enforcers, enforcers, web, audit];
    const made = texts.map((action, i) =>
      withText(
        {
          fields: {},
          place: action[0]?.from.place ?? first.place,
          ...(first.theme && { theme: first.theme }),
        },
        this.name,
        {
          action,
          deadline: dates[i] ?? [],
          lead: leads[i] ?? [],
        },
      ),
    );
    return [...rows.slice(0, at), ...made, ...rows.slice(second.fields.action ? at + 2 : at + 1)].map(
      (row) => (row === made[0] ? { ...row, fields: { ...rest(first), ...row.fields } } : row),
    );
  },
};

/** What a row holds besides action, date and lead. */
function rest({ fields }: DraftRow): DraftRow['fields'] {
  const { action: _action, deadline: _deadline, lead: _lead, ...others } = fields;
  return others;
}

export const slidIntoNextRow: Repair = {
  name: 'two actions stand in one row, and the date and lead of the second slid into the next',
  reason: 'The rule between the rows was lost, and the page break cut the second of them.',
  rows(rows) {
    const at = rows.findIndex((row) => /Monitoring of number of prosecutions/.test(fieldText(row, 'action')));
    const [first, next] = [rows[at], rows[at + 1]];
    if (!first || !next || !/^Keep victims informed/.test(fieldText(next, 'action'))) return rows;
    const [offences = [], prosecutions = []] = cutPieces(first.fields.action, [/Monitoring of number/]);
    const [august = [], september = []] = cutPieces(first.fields.deadline, [/(?<=\d )September/]);
    const [police = [], policeToo = []] = cutPieces(first.fields.lead, [/(?<=CSU\s)Police/]);
    const [csu = [], asbat = []] = cutPieces(next.fields.lead, [/^ASBAT/]);
    const year = next.fields.deadline ?? [];
    const slid: DraftRow = { fields: {}, place: first.place, ...(first.theme && { theme: first.theme }) };
    return [
      ...rows.slice(0, at),
      withText(first, this.name, { action: offences, deadline: august, lead: police }),
      withText(slid, this.name, {
        action: prosecutions,
        deadline: [...september, ...year],
        lead: oneName([...policeToo, ...csu]),
      }),
      withText(next, this.name, { deadline: [], lead: asbat }),
      ...rows.slice(at + 2),
    ];
  },
};

/** Pieces of one name that a wrapped line cut: the first keeps the whole text, the others their place. */
function oneName(pieces: Piece[]): Piece[] {
  const [first] = pieces;
  return first ? [{ ...first, text: pieces.map((piece) => piece.text).join(' ') }] : [];
}

const SLASH = /^[1Il|/]$/;

export const slashesReadAsLetters: Repair = {
  name: 'slashes in a row without an activity were read as 1 and I',
  reason: 'The pack was scanned; these plans had nothing to report but a comment on the plan as a whole.',
  blocks: (blocks) =>
    mapTables(blocks, (table) => {
      if (!hasCell(table, SLASH)) return undefined;
      return {
        ...table,
        cells: table.cells.map((cell) => (SLASH.test(cell.text) ? marked(cell, 'scanner-noise') : cell)),
      };
    }),
};

export const threeIndicatorsInOneRow: Repair = {
  name: 'three indicators stand in one row, and target and trend changed places',
  reason:
    'The rules between them were lost; what stands under Target tells the trend, and the other way round.',
  rows: (rows) =>
    rows.flatMap((row) => {
      const codes = [/KPI 111/, /NI ?19/, /NI 43/];
      if (!codes.every((code) => code.test(fieldText(row, 'indicator')))) return [row];
      const titles = cutPieces(row.fields.indicator, codes.slice(1));
      const trends = cutPieces(row.fields.target, [/Binary rate/, /Significantly increased/]);
      const targets = cutPieces(row.fields.baseline, [
        /Positive direction/,
        /Positive direction/,
        /Positive direction/,
      ]).slice(1);
      const [lead = [], asAbove = []] = cutPieces(row.fields.lead, [/As above/]);
      return titles.map((indicator, i) => {
        // One lead is printed for the first of the three, `As above` for the others.
        const own: DraftRow = i === 0 ? row : { fields: {}, place: row.place };
        return withText(own, threeIndicatorsInOneRow.name, {
          indicator,
          target: targets[i] ?? [],
          baseline: trends[i] ?? [],
          lead: i === 0 ? lead : asAbove,
        });
      });
    }),
};

export const objectiveCutByPage: Repair = {
  name: 'the objective and its indicator are cut across two rows',
  reason: 'The page furniture between the halves of the table moved its rules.',
  rows(rows) {
    const at = rows.findIndex((row) => /^Response to Anti-/.test(fieldText(row, 'theme')));
    const [head, tail] = [rows[at - 1], rows[at]];
    if (!head || !tail || !/^Provide an Effective$/.test(fieldText(head, 'theme'))) return rows;
    const joined = Object.fromEntries(
      (['theme', 'indicator', 'target', 'baseline', 'lead'] as const).map((field) => [
        field,
        both(head, tail, field),
      ]),
    );
    const lead = oneName(joined.lead ?? []);
    return [...rows.slice(0, at - 1), withText(head, this.name, { ...joined, lead }), ...rows.slice(at + 1)];
  },
};

/** A cell of the row that repeats the table is longer than any cell of a plan. */
const REPEATED_CELL = 500;

export const rowRepeatsTable: Repair = {
  name: 'a row repeats the whole table in its cells',
  reason: 'The extraction read the table a second time, as one row.',
  blocks: (blocks) =>
    mapTables(blocks, (table) => {
      const long = new Set(
        table.cells.filter((cell) => cell.text.length > REPEATED_CELL).map((cell) => cell.row),
      );
      const repeats = (row: number): boolean =>
        table.cells.every((cell) => cell.row !== row || cell.text.length > REPEATED_CELL);
      const rows = [...long].filter(repeats);
      if (rows.length === 0) return undefined;
      return {
        ...table,
        cells: table.cells.map((cell) => (rows.includes(cell.row) ? marked(cell, 'repeated-text') : cell)),
      };
    }),
};

export const rowSlidUp: Repair = {
  name: "an action's first lead, officer and date stand in the row above its text",
  reason: 'The cells are centred over two lines, and each line became a row.',
  blocks: (blocks) =>
    mapTables(blocks, (table) => {
      const slid = table.cells.find((cell) => /^Jan 2013 \/$/.test(cell.text));
      if (!slid || table.cells.some((cell) => cell.row === slid.row && cell.column === 1)) return undefined;
      return {
        ...table,
        cells: table.cells.map((cell) => (cell.row === slid.row ? { ...cell, row: slid.row + 1 } : cell)),
      };
    }),
};

export const headingsCut: Repair = {
  name: 'two headings are cut by the rule of the first column',
  reason: 'The full-width heading runs over the column of references.',
  blocks: (blocks) =>
    mapTables(blocks, (table) => {
      const head = table.cells.find((cell) => /^Gove$/.test(cell.text));
      const tail = table.cells.find(
        (cell) => head && cell.row === head.row && /^ernance\/Other:$/.test(cell.text),
      );
      if (!head || !tail) return undefined;
      const whole: Cell = { ...head, text: 'Governance/Other:', columnSpan: table.columns };
      return {
        ...table,
        cells: table.cells.flatMap((cell) => {
          if (cell === head) return [whole, marked(cell, 'cut-heading')];
          if (cell === tail) return [marked(cell, 'cut-heading')];
          return /^Key$/.test(cell.text) ? [marked(cell, 'scanner-noise')] : [cell];
        }),
      };
    }),
};
