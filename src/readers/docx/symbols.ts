import { own } from '../../own.ts';

/** Marks of symbol fonts that plans use for a status or a list, by font and place. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { b7: '•', d8: '¬', a3: '≤', b3: '≥', ae: '→', b0: '°', b4: '×', '2d': '−' },
  wingdings: {
    '4a': '☺',
    '4b': '😐',
    '4c': '☹',
    '6c': '●',
    '6e': '■',
    '6f': '□',
    '71': '❑',
    '72': '❒',
    '75': '◆',
    '76': '❖',
    '9f': '•',
    a1: '○',
    a7: '▪',
    a8: '□',
    d8: '➢',
    e0: '→',
    e8: '➔',
    f0: '⇨',
    fb: '✗',
    fc: '✓',
    fd: '☒',
    fe: '☑',
  },
  'wingdings 2': { '4f': '✗', '50': '✓', '51': '☒', '52': '☑', '97': '●', a3: '□' },
  'wingdings 3': { '7d': '▶', c6: '◀' },
  webdings: { '6e': '●', '61': '✓', '72': '✗', '63': '□' },
};

/** The letter of a symbol: `<w:sym w:font="Wingdings" w:char="F0FC"/>` is ✓. One that is not known stays as it is. */
export function symbol(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (!(value > 0 && value <= 0xffff) || (value >= 0xd800 && value <= 0xdfff)) return '\ufffd';
  const place = (value & 0xff).toString(16).padStart(2, '0');
  const known =
    value >= 0xf000 || value < 0x100 ? own(SYMBOLS, (font ?? '').toLowerCase())?.[place] : undefined;
  return known ?? String.fromCharCode(value);
}
