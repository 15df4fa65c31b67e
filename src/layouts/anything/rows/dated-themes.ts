import { type DraftRow, type DraftTheme, doubt, type Piece } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';
import { isDate } from '../../content.ts';

/** Least times that tell rows apart. */
const FEWEST = 2;
const YEAR = /\b20\d\d\b|\b\d\d\/\d\d\b/;
/** `(by March 2027)` at the end, or behind a mark. */
const AT_END =
  /^(.{0,60}?)(?:\s?\(([^()]{4,40})\)|\s?[:–—]\s([^:–—()]{4,40})|\s((?:by|before|until)\s[\w /]{4,30}))$/i;
/** What is due at a time of its own; any other heading may name a year that is no deadline. */
const TERM =
  /\b(?:term|phase|stage|horizon|immediate|urgent|now|next|soon|later|first|second|third|final|year|years|quarter|actions?|milestones?|priorities)\b/i;

/** Rows below headings that say by when, `Short term (by March 2027)`, where nothing else does, are due then. */
export function dateByThemes(rows: readonly DraftRow[]): void {
  const whens = new Map<DraftTheme, Piece>();
  for (const { theme } of rows) {
    const when = theme && !whens.has(theme) ? whenOf(theme) : undefined;
    if (theme && when) whens.set(theme, when);
  }
  if (new Set([...whens.values()].map(({ text }) => text)).size < FEWEST) return;
  const own = rows.filter(({ theme }) => theme && whens.has(theme));
  if (own.some(({ fields, steps }) => fields.deadline || fields.start || steps)) return;
  for (const row of own) {
    row.fields.deadline = [whens.get(row.theme!)!];
    doubt(row, 'deadline', 'medium');
  }
}

function whenOf({ title: [piece, ...more] }: DraftTheme): Piece | undefined {
  if (!piece || more.length > 0) return undefined;
  const text = oneLine(piece.text);
  const [, name = '', ...found] = AT_END.exec(text) ?? [];
  const when = found.find(Boolean) ?? '';
  if (YEAR.test(when) && isDate(when) && (TERM.test(name) || /^(?:by|before|until) /i.test(when)))
    return { ...piece, text: when };
  return YEAR.test(text) && isDate(text) ? { ...piece, text } : undefined;
}
