import { own } from '../../own.ts';
import { child, children, type Element } from '../package/xml.ts';
import { unambiguousDate } from '../sheets/dates.ts';
import type { SheetCell } from '../sheets/sheet.ts';
import { cellText, type Run, revised } from '../sheets/text.ts';
import type { Look, Looks } from './styles.ts';

type Content = Pick<SheetCell, 'text' | 'superseded' | 'bold' | 'value' | 'trouble'>;

/** What a cell shows: the text in it counts, whatever its value. */
export function readCell(cell: Element, look: Look, looks: Looks): Content {
  const { attributes } = cell;
  const runs = textRuns(cell, look, looks);
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'];
  const written = revised(runs);
  const counted = runs.filter(({ text, struck }) => !struck && text.trim() !== '');
  const bold = counted.length > 0 && counted.every((run) => run.bold);
  const printed: Content = { ...written, ...(bold && { bold }) };
  if (attributes['calcext:value-type'] === 'error' || isError(attributes['table:formula'], written.text))
    return { ...printed, trouble: 'formula-error' };
  const value = Number(attributes['office:value'] ?? Number.NaN);
  const number = Number.isFinite(value) ? { value } : {};
  if (type === 'date')
    return { ...printed, text: dateText(written.text, attributes['office:date-value'] ?? '') };
  if (written.text === '' && !written.superseded) {
    if (attributes['table:formula'] !== undefined && type === undefined)
      return { text: '', trouble: 'no-result' };
    const untold =
      attributes['office:string-value'] ?? attributes['office:value'] ?? attributes['office:boolean-value'];
    if (untold) {
      const text = cellText(type === 'percentage' ? `${+(value * 100).toFixed(6)}%` : untold);
      // Some programs write values and no texts; an empty text is one that the format hides.
      const hidden = child(cell, 'text:p') !== undefined;
      return { text, ...number, ...(hidden && { trouble: 'hidden-value' }) };
    }
  }
  return { ...printed, ...number };
}

/** What LibreOffice shows for a formula that went wrong. */
function isError(formula: string | undefined, text: string): boolean {
  return formula !== undefined && /^(?:#[A-Z/0-9]+[!?]|#N\/A|Err:\d+)$/.test(text);
}

function dateText(shown: string, iso: string): string {
  const [, year, month, day] = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year || !month || !day) return shown;
  if (shown === '') return `${day}/${month}/${year}`;
  return unambiguousDate(shown, { year: Number(year), month: Number(month), day: Number(day) });
}

type BoldRun = Run & { bold: boolean };

/** The paragraphs of a cell, a line each. */
function textRuns(cell: Element, look: Look, looks: Looks): BoldRun[] {
  return paragraphsOf(cell).flatMap((paragraph, index) => {
    const own = { ...look, ...looks.get(`paragraph ${paragraph.attributes['text:style-name'] ?? ''}`) };
    const runs = runsIn(paragraph, own, looks);
    return index === 0 ? runs : [{ text: '\n', struck: runs[0]?.struck ?? false, bold: true }, ...runs];
  });
}

function paragraphsOf(element: Element): Element[] {
  return children(element).flatMap((inner) => {
    if (inner.name === 'text:p' || inner.name === 'text:h') return [inner];
    return inner.name === 'text:list' || inner.name === 'text:list-item' ? paragraphsOf(inner) : [];
  });
}

const BREAKS: Readonly<Record<string, string>> = { 'text:line-break': '\n', 'text:tab': ' ' };

function runsIn(element: Element, look: Look, looks: Looks): BoldRun[] {
  const { struck = false, bold = false } = look;
  return element.children.flatMap((node): BoldRun[] => {
    if (typeof node === 'string') return [{ text: node.replace(/\s+/g, ' '), struck, bold }];
    if (node.name === 'text:s') {
      const count = Math.min(Number(node.attributes['text:c'] ?? 1) || 1, 100);
      return [{ text: ' '.repeat(count), struck, bold }];
    }
    const broken = own(BREAKS, node.name);
    if (broken) return [{ text: broken, struck, bold }];
    if (node.name === 'office:annotation') return [];
    const inner = looks.get(`text ${node.attributes['text:style-name'] ?? ''}`);
    return runsIn(node, { ...look, ...inner }, looks);
  });
}

/** The text of a comment or shape, its paragraphs apart by spaces. */
export function plainText(element: Element): string {
  const inner = element.name === 'text:p' ? [element] : paragraphsDeep(element);
  return inner
    .map((paragraph) => revised(runsIn(paragraph, {}, new Map())).text)
    .filter(Boolean)
    .join(' ')
    .replaceAll('\n', ' ');
}

function paragraphsDeep(element: Element): Element[] {
  return children(element).flatMap((inner) => (inner.name === 'text:p' ? [inner] : paragraphsDeep(inner)));
}

export const commentOf = (cell: Element): string => {
  const comment = child(cell, 'office:annotation');
  return comment ? plainText(comment) : '';
};
