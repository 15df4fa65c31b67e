import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { isPlainStatus } from '../../../normalise/plain-status.ts';
import { readStatus, saysWhatIsDone } from '../../../normalise/status.ts';
import type { Labelled } from '../../table/columns.ts';
import type { Guess } from './column-guess.ts';
import { isOfficer } from './officers.ts';
import { textsAt } from './profiles.ts';

/** Parts a cell. */
type PartsOf = (text: string) => readonly Labelled[];

/** Columns in whose cells one field stands behind the other: their heading names both, or most cells say only how far it is. */
export function twoInOne(guess: Guess, below: readonly Cell[][]): Map<number, PartsOf> {
  const found = new Map<number, PartsOf>();
  for (const [column, field] of guess.fields) {
    const told = twoIn(guess, field, guess.titleOf(column), textsAt(below, column));
    if (!told) continue;
    const [second, partsOf] = told;
    found.set(column, partsOf);
    guess.why.set(column, `its cells hold ${field} and ${second}, one behind the other`);
  }
  return found;
}

/** `Progress/RAG` */
const STATES = /\b(?:b?rag|status)\b/i;
/** `Lead (partners)`, `Lead officer (support)` */
const HELPERS =
  /\((?:(?:and|with|key|main|other) )*(?:partners?|support|contributors?|delivery)\b[^()]*\)\s*$/i;

function twoIn(
  { has }: Guess,
  field: Field,
  title: string,
  texts: readonly string[],
): [Field, PartsOf] | undefined {
  const filled = texts.filter((text) => text !== '');
  if (field === 'progress' && !has('status')) {
    const isRated = STATES.test(title) ? filled.some((text) => ratingOf(text)) : areStates(filled);
    return isRated ? ['status', rated] : undefined;
  }
  if (field !== 'lead' || has('partners')) return undefined;
  if (HELPERS.test(title)) return ['partners', bracketed('partners')];
  const [, inside = ''] = /\(([^()]+)\)\s*$/.exec(title) ?? [];
  // `Organisation (person)` over `Highways (J Smith)`
  return !has('person') && isOfficer(inside) && filled.length > 0 && filled.every((text) => NAMED.test(text))
    ? ['person', bracketed('person')]
    : undefined;
}

/** Fewest cells that say no more than how far it is, where half of all do so: they are states, whatever heads them. */
const FEWEST = 3;
export function areStates(filled: readonly string[]): boolean {
  const bare = filled.filter((text) => ratingOf(text)?.rest === '' && !saysWhatIsDone(text)).length;
  return bare >= FEWEST && bare * 2 >= filled.length;
}

/** A body, and who answers in it. */
const NAMED = /^[^()\n]+ \([^()\n]+\)$/;

/** Most words of a state, and of all that is said of one. */
const MOST_WORDS = 4;
/** What stands between a state and what is said of it. */
const BEHIND = /(?:(?<!\s)\s+)?(?:[:;,.]\s|\s[-–—]\s?|[–—]|\n)\s*/;

/** `Green` of `Green – 11 schools signed up`, and what stands behind it. */
function ratingOf(text: string): { state: string; rest: string } | undefined {
  const at = BEHIND.exec(text);
  const state = (at ? text.slice(0, at.index) : text).trim();
  const { rag, state: said } = readStatus(state);
  const isShort = state.split(/\s+/).length <= MOST_WORDS;
  if (!isPlainStatus(state) && !(isShort && (rag ?? said))) return undefined;
  return { state, rest: at ? text.slice(at.index + at[0].length) : '' };
}

function rated(text: string): Labelled[] {
  const rating = isPlainStatus(text) ? { state: text, rest: '' } : ratingOf(text);
  return rating ? [{ field: 'status', text: rating.state }, { text: rating.rest }] : [{ text }];
}

/** What stands in brackets behind a name is of another field, but its own initials. */
const bracketed =
  (inside: Field): PartsOf =>
  (text) => {
    const parts: Labelled[] = [];
    const outside = text.replace(/ ?\(([^()\n]+)\)/g, (whole, said: string, at: number) => {
      if (isInitials(said, text.slice(0, at))) return whole;
      parts.push({ field: inside, text: said });
      return '';
    });
    return [{ text: outside.trim() }, ...parts];
  };

/** `HOM` behind `Housing Options Manager` */
function isInitials(said: string, before: string): boolean {
  const initials = before.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return /^\p{Lu}{2,}$/u.test(said) && initials.endsWith(said);
}
