import { type Range, readAddress, type SheetCell } from './sheet.ts';

/** The colours that a sheet gives cells by what they hold. */
export interface Colouring {
  /** The first that holds for a cell colours it. */
  rules: ColourRule[];
  /** Cells whose colours follow from what is not worked out here: formulas, scales, icons. */
  unread: Range[];
}

export interface ColourRule {
  ranges: Range[];
  condition: Condition;
  fill?: string;
  color?: string;
}

export interface Condition {
  operator: Operator;
  /** One, or two for `between`. */
  operands: readonly (string | number)[];
  /** Another cell of the row whose value it asks for: its column. */
  column?: number;
}

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual'
  | 'between'
  | 'notBetween'
  | 'contains'
  | 'lacks'
  | 'begins'
  | 'ends';

/** Most rules a sheet may have times its cells; what goes beyond is left as it is, and told. */
const MOST_CHECKS = 4_000_000;

/** Colours the cells by the sheet's rules; true where there were too many to try. */
export function colourCells(cells: readonly SheetCell[], { rules }: Colouring): boolean {
  if (rules.length === 0) return false;
  if (rules.reduce((sum, { ranges }) => sum + ranges.length, 0) * cells.length > MOST_CHECKS) return true;
  const byPlace = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  for (const cell of cells) {
    const rule = rules.find(({ ranges, condition }) => {
      if (!ranges.some((range) => within(cell, range))) return false;
      const asked = condition.column === undefined ? cell : byPlace.get(keyOf(cell.row, condition.column));
      return asked !== undefined && holds(condition, asked);
    });
    if (rule?.fill) cell.fill = rule.fill;
    if (rule?.color) cell.color = rule.color;
  }
  return false;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

const within = ({ row, column }: SheetCell, { top, left, bottom, right }: Range): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function holds({ operator, operands }: Condition, cell: SheetCell): boolean {
  const [first, second] = operands;
  if (first === undefined) return false;
  const text = cell.text.toLowerCase();
  const word = String(first).toLowerCase();
  if (operator === 'contains') return text.includes(word);
  if (operator === 'lacks') return !text.includes(word);
  if (operator === 'begins') return text.startsWith(word);
  if (operator === 'ends') return text.endsWith(word);
  const order = compare(cell, first);
  if (operator === 'equal') return order === 0;
  if (operator === 'notEqual') return order !== 0;
  if (order === undefined) return false;
  if (operator === 'greaterThan') return order > 0;
  if (operator === 'lessThan') return order < 0;
  if (operator === 'greaterThanOrEqual') return order >= 0;
  if (operator === 'lessThanOrEqual') return order <= 0;
  const inside = order >= 0 && (compare(cell, second ?? first) ?? 1) <= 0;
  return operator === 'between' ? inside : !inside;
}

/** Undefined where a number meets a text. */
function compare(cell: SheetCell, operand: string | number): number | undefined {
  if (typeof operand === 'number') return cell.value === undefined ? undefined : cell.value - operand;
  if (cell.value !== undefined) return undefined;
  const [a, b] = [cell.text.toLowerCase(), operand.toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A formula that is a text or a number. */
export function literal(formula: string | undefined): string | number | undefined {
  const plain = formula?.trim() ?? '';
  const text = /^"((?:[^"]|"")*)"$/.exec(plain)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * `$F5="Red"`: another cell of the row holds a text or number. Undefined for any other formula.
 * @param range the cells it colours; the formula is written for its top left
 */
export function readEquation(formula: string, range: Range): Condition | undefined {
  const [, fixed, letters, row, value] =
    /^=?\s*(\$?)([A-Z]{1,3})(\d{1,7})\s*=\s*(.+)$/.exec(formula.trim()) ?? [];
  const operand = literal(value);
  const column = readAddress(`${letters}${row}`)?.column;
  if (!column || Number(row) !== range.top || operand === undefined) return undefined;
  if (!fixed && range.left !== range.right) return undefined;
  return { operator: 'equal', operands: [operand], column };
}
