import { own } from '../../own.ts';
import { child, children, type Element } from '../package/xml.ts';
import {
  type Colouring,
  type ColourRule,
  type Condition,
  literal,
  type Operator,
  readEquation,
} from '../sheets/conditions.ts';
import { type Range, readRange } from '../sheets/sheet.ts';
import type { Rows } from './rows.ts';
import type { Look, Looks } from './styles.ts';

const SIGNS: Readonly<Record<string, Operator>> = {
  '=': 'equal',
  '!=': 'notEqual',
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
};
const TEXTS: Readonly<Record<string, Operator>> = {
  'contains-text': 'contains',
  'not-contains-text': 'lacks',
  'begins-with': 'begins',
  'ends-with': 'ends',
};

/** The conditional formats of a sheet, as LibreOffice writes them, and where it has none those of its cells' styles. */
export function colouringOf(table: Element, ofStyles: Rows['conditions'], looks: Looks): Colouring {
  const colouring: Colouring = { rules: [], unread: [] };
  const add = (ranges: Range[], condition: Condition | undefined, style: string): void => {
    const [first] = ranges;
    const { fill, color }: Look = looks.get(`table-cell ${style}`) ?? {};
    if (!first || (!fill && !color)) return;
    if (!condition) colouring.unread.push(first);
    else
      colouring.rules.push({
        ranges,
        condition,
        ...(fill && { fill }),
        ...(color && { color }),
      } satisfies ColourRule);
  };
  const formats = children(child(table, 'calcext:conditional-formats'));
  for (const format of formats) {
    const ranges = rangesOf(format.attributes['calcext:target-range-address'] ?? '');
    const [first] = ranges;
    for (const { name, attributes } of children(format)) {
      if (name === 'calcext:condition') {
        const condition = first && readCondition(attributes['calcext:value'] ?? '', first);
        add(ranges, condition, attributes['calcext:apply-style-name'] ?? '');
      } else if (first && /color-scale|icon-set/.test(name)) colouring.unread.push(first);
    }
  }
  if (formats.length > 0) return colouring;
  for (const { range, look } of ofStyles)
    for (const { condition, style } of look.conditions ?? []) {
      const value = /^cell-content\(\)\s*(.+)$/.exec(condition)?.[1];
      add([range], value === undefined ? undefined : readCondition(value, range), style);
    }
  return colouring;
}

/** `="Red"`, `>3`, `between(1,3)`, `contains-text("late")`, `formula-is([.$F5]="Red")`. */
function readCondition(value: string, range: Range): Condition | undefined {
  const [, sign = '', operand] = /^(=|!=|<>|>=|<=|>|<)(.*)$/.exec(value) ?? [];
  const [, name = '', inside = ''] = /^([a-z-]+)\((.*)\)$/.exec(value) ?? [];
  if (name === 'formula-is') return readEquation(inside.replace(/\[\.([^[\]]*)\]/g, '$1'), range);
  const between = /^(not-)?between$/.exec(name);
  const operator =
    own(SIGNS, sign) ?? own(TEXTS, name) ?? (between && (between[1] ? 'notBetween' : 'between'));
  const operands = (between ? inside.split(',') : [sign ? operand : inside]).map(literal);
  if (!operator || operands.some((one) => one === undefined)) return undefined;
  return { operator, operands: operands as (string | number)[] };
}

/** `'Action plan'.F5:'Action plan'.F11 Sheet1.A1` without the sheets. */
function rangesOf(list: string): Range[] {
  const addresses = list.replace(
    /(?:(?<![^\s:$])'(?:[^']|''){0,100}'|(?<![^\s'.:])[^\s'.:]*)\.(?=\$?[A-Z])/g,
    '',
  );
  return addresses.split(/\s+/).flatMap((address) => readRange(address) ?? []);
}
