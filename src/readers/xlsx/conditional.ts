import { own } from '../../own.ts';
import { child, children, type Element, textIn } from '../package/xml.ts';
import type { Colouring, ColourRule, Condition, Operator } from '../sheets/conditions.ts';
import { literal, readEquation } from '../sheets/conditions.ts';
import { type Range, readRange } from '../sheets/sheet.ts';
import type { Styles } from './styles.ts';

const OPERATORS: ReadonlySet<string> = new Set<Operator>([
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
  'between',
  'notBetween',
]);
const TEXTS: Readonly<Record<string, Operator>> = {
  containsText: 'contains',
  notContainsText: 'lacks',
  beginsWith: 'begins',
  endsWith: 'ends',
};
/** Say nothing about a status. */
const NO_COLOUR: ReadonlySet<string> = new Set([
  'dataBar',
  'duplicateValues',
  'uniqueValues',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
]);

/** The conditional formats of a sheet, the one that Excel asks first in front. */
export function colouringOf(root: Element, styles: Styles): Colouring {
  const unread: Range[] = [];
  const rules: (ColourRule & { priority: number })[] = [];
  for (const format of children(root, 'conditionalFormatting')) {
    const ranges = rangesOf(format.attributes['sqref']);
    const [first] = ranges;
    if (!first) continue;
    for (const rule of children(format, 'cfRule')) {
      const { type = '', dxfId, priority } = rule.attributes;
      const { fill, color } = styles.overlays[Number(dxfId ?? Number.NaN)] ?? {};
      if (NO_COLOUR.has(type) || (dxfId !== undefined && !fill && !color)) continue;
      const condition = conditionOf(rule, first);
      if (!condition || dxfId === undefined) unread.push(first);
      else
        rules.push({
          ranges,
          condition,
          priority: Number(priority ?? 0),
          ...(fill && { fill }),
          ...(color && { color }),
        });
    }
  }
  rules.sort((a, b) => a.priority - b.priority);
  return { rules, unread: [...unread, ...extended(root)] };
}

function conditionOf(rule: Element, first: Range): Condition | undefined {
  const { type = '', operator = '', text } = rule.attributes;
  const formulas = children(rule, 'formula').map(textIn);
  const how = own(TEXTS, type);
  if (how) return text === undefined ? undefined : { operator: how, operands: [text] };
  if (type === 'expression') return readEquation(formulas[0] ?? '', first);
  if (type !== 'cellIs' || !OPERATORS.has(operator)) return undefined;
  const operands = formulas.map(literal);
  if (operands.length === 0 || operands.some((operand) => operand === undefined)) return undefined;
  return { operator: operator as Operator, operands: operands as (string | number)[] };
}

/** Rules of later versions of Excel stand apart: icons, and colours that follow from other sheets. */
function extended(root: Element): Range[] {
  const extensions = children(child(root, 'extLst')).flatMap((extension) => children(extension));
  return extensions
    .filter(({ name }) => name === 'x14:conditionalFormattings')
    .flatMap((formats) => children(formats))
    .filter((format) =>
      children(format, 'x14:cfRule').some(({ attributes }) => !NO_COLOUR.has(attributes['type'] ?? '')),
    )
    .flatMap((format) => rangesOf(textIn(child(format, 'xm:sqref'))).slice(0, 1));
}

function rangesOf(list: string | undefined): Range[] {
  return (list ?? '').split(/\s+/).flatMap((reference) => readRange(reference) ?? []);
}
