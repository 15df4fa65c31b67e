import { cell as guarded } from '../exporters/flat/cell.ts';
import { type Column, columns } from '../exporters/flat/columns.ts';
import { dictionary } from '../exporters/flat/dictionary.ts';
import type { Cell, SourceDocument, Table } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { oneLine } from '../normalise/text.ts';
import { type PlanFile, readPlanFile } from '../planfile.ts';

/** Titles that no council prints: so many of them make the header of an export. */
const OURS = new Set(['plan_id', 'action_id', 'deadline_kind', 'milestone_id'].map(titleOf));
const ENOUGH = 3;

function titleOf(column: string): string {
  return dictionary[column as Column].title;
}

/**
 * The plans of a workbook that is an export of ours, saved again or not: its sheet of actions, read as the flat CSV is.
 * Undefined for every other document.
 */
export async function readOwnWorkbook({ blocks }: SourceDocument): Promise<PlanFile | undefined> {
  const table = blocks.find((block): block is Table => block.type === 'table' && isOwn(block));
  if (!table) return undefined;
  const byTitle = new Map(columns.map((column) => [titleOf(column), column]));
  const grid = new Map<number, Map<number, Cell>>();
  for (const cell of table.cells) {
    const row = grid.get(cell.row) ?? new Map<number, Cell>();
    grid.set(cell.row, row.set(cell.column, cell));
  }
  const [header = new Map<number, Cell>(), ...rows] = [...grid]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
  const width = Array.from({ length: table.columns }, (_, index) => index + 1);
  const text = (row: ReadonlyMap<number, Cell>, column: number) => oneLine(row.get(column)?.text ?? '');
  const names = width.map((column) => byTitle.get(text(header, column)) ?? text(header, column));
  const lines = rows.map((row) => width.map((column) => quoted(guarded(text(row, column), false))).join(','));
  const csv = [names.map(quoted).join(','), ...lines].join('\n');
  const file = await readPlanFile(new TextEncoder().encode(csv), 'csv');
  const inSheet = (place: Place): Place => {
    const row = [header, ...rows][(place.line ?? 1) - 1];
    const column = place.header ? names.indexOf(place.header) + 1 : 1;
    return row?.get(column)?.place ?? row?.values().next().value?.place ?? table.place;
  };
  const placed = <T extends { place?: Place }>(finding: T): T =>
    finding.place ? { ...finding, place: inSheet(finding.place) } : finding;
  return {
    findings: file.findings.map(placed),
    entries: file.entries.map((entry) => ({
      ...entry,
      findings: entry.findings.map(placed),
      locate: (pointers) => entry.locate(pointers).map(inSheet),
    })),
  };
}

function isOwn(table: Table): boolean {
  const header = table.cells.filter((cell) => cell.row === 1).map((cell) => oneLine(cell.text));
  return header.includes(titleOf('action')) && header.filter((title) => OURS.has(title)).length >= ENOUGH;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
