import { dateToSerial, format } from 'numfmt';
import { damaged } from '../package/damaged.ts';
import { child, type Element, textIn } from '../package/xml.ts';
import type { SheetCell } from '../sheets/sheet.ts';
import { cellText } from '../sheets/text.ts';
import { shownNumber } from './numbers.ts';
import { decoded, type RichText, richText } from './strings.ts';
import type { Style, Styles } from './styles.ts';

/** What the cells of a workbook share. */
export interface Shared {
  styles: Styles;
  /** The texts that cells name by number. */
  strings: readonly Element[];
  /** Days are counted from 1904, as on old Macintoshes. */
  from1904: boolean;
}

type Content = Pick<SheetCell, 'text' | 'superseded' | 'bold' | 'value' | 'trouble'>;

/** A cell as shown; undefined when it shows neither text nor colour. */
export function readCell(
  element: Element,
  row: number,
  column: number,
  shared: Shared,
): SheetCell | undefined {
  const style = shared.styles.cells[Number(element.attributes['s'] ?? 0)];
  const content = contentOf(element, style, shared);
  if (content.text === '' && !content.superseded && !content.trouble && !style?.fill) return undefined;
  const bold = content.bold ?? style?.bold;
  return {
    row,
    column,
    ...content,
    ...(bold !== undefined && { bold }),
    ...(style?.fill && { fill: style.fill }),
    ...(style?.color && { color: style.color }),
    ...(style?.large && { large: true }),
  };
}

function contentOf(element: Element, style: Style | undefined, shared: Shared): Content {
  const { t: type = 'n' } = element.attributes;
  const printed = textIn(child(element, 'v'));
  const code = style?.format ?? 'General';
  if (type === 's' && printed !== '') {
    const text = shared.strings[Number(printed)];
    if (!text) throw damaged('a cell whose text is missing');
    return written(richText(text, shared.styles.palette, style?.struck), code);
  }
  if (type === 'inlineStr') {
    const inline = child(element, 'is');
    return inline ? written(richText(inline, shared.styles.palette, style?.struck), code) : { text: '' };
  }
  if (type === 'str') return written(struck(cellText(decoded(printed)), style), code);
  if (printed === '') {
    return child(element, 'f') ? { text: '', trouble: 'no-result' } : { text: '' };
  }
  if (type === 'e') return { text: printed, trouble: 'formula-error' };
  if (type === 'b') return struck(printed === '0' ? 'FALSE' : 'TRUE', style);
  const value = type === 'd' ? serialOf(printed) : Number(printed);
  if (!Number.isFinite(value)) return struck(cellText(printed), style);
  const shown = shownNumber(value, type === 'd' && code === 'General' ? 'dd/mm/yyyy' : code, shared.from1904);
  if (shown === '' && value !== 0)
    return { text: shownNumber(value, 'General', false), value, trouble: 'hidden-value' };
  return { ...struck(cellText(shown), style), value };
}

/** A text, with what its format adds to texts: `"Ref "@`; a format that ends in an empty part shows none. */
function written(text: RichText, code: string): Content {
  if (text.text === '' || !/@|;;;/.test(code) || code === '@') return text;
  try {
    const shown = cellText(format(code, text.text));
    return shown === '' ? { ...text, trouble: 'hidden-value' } : { ...text, text: shown };
  } catch {
    return text;
  }
}

function struck(text: string, style: Style | undefined): Content {
  return style?.struck && text !== '' ? { text: '', superseded: [text] } : { text };
}

/** The day of `2011-11-01T12:00:00`; not a number when it is none. */
function serialOf(iso: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso)?.slice(1);
  return parts ? (dateToSerial(parts.map((part) => Number(part ?? 0))) ?? Number.NaN) : Number.NaN;
}
