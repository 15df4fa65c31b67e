import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { oneLine } from '../../../normalise/text.ts';
import { areTicks, isDate, isMark, type Profile } from '../../content.ts';
import type { Guess } from './column-guess.ts';
import { headingField } from './column-headings.ts';
import { isGroup } from './grouping-columns.ts';
import { isOfficer, MEMBER, TEAM } from './officers.ts';
import { holding, MOST, textsAt } from './profiles.ts';

/** Who does it where no other column says who leads. */
const INVOLVED = /\binvolved$/i;
/** Fields that several columns may hold: each adds to the list, or to the names. */
const SEVERAL: readonly Field[] = [
  'resources',
  'measures',
  'links',
  'indicators',
  'partners',
  'lead',
  'progress',
];

/**
 * Columns that the header left without a field: named by a second heading of their field, or by their cells.
 * @returns the column of deadlines whose heading says something else
 */
export function nameOthers(
  { fields, grades, profiles, rows, why, titleOf, has }: Guess,
  below: readonly Cell[][],
): number | undefined {
  let guessed: number | undefined;
  /** The column stands behind that of outcomes, which says as much in fewer cells. */
  const isBelow = (column: number): boolean => {
    const over = [...fields].find(([, field]) => field === 'outcome')?.[0] ?? Number.POSITIVE_INFINITY;
    const [wide, narrow] = [profiles.get(over), profiles.get(column)];
    return over < column && wide !== undefined && narrow !== undefined && wide.different < narrow.different;
  };
  /** Marks below a year say when, ticks below another heading that it holds, `New or ongoing` what it is: not how it stands. */
  const tellsOther = (column: number): boolean => {
    const texts = textsAt(below, column);
    return (
      areTicks(texts) ||
      NEW_OR_NOT.test(oneLine(titleOf(column))) ||
      (isDate(oneLine(titleOf(column))) && texts.every((text) => text === '' || isMark(text)))
    );
  };
  /** A second column of what is promised stands unread in front, and who leads those. */
  const isOfOthers = (column: number, named: Field): boolean => {
    if (named !== 'lead' && named !== 'partners') return false;
    const [first] = [...fields].find(([, field]) => field === named) ?? [column];
    return [...profiles].some(
      ([other, { share }]) =>
        first < other &&
        other < column &&
        !fields.has(other) &&
        (share('promise') >= 0.5 || /\bactions?$/i.test(oneLine(titleOf(other)))),
    );
  };
  /** `1.1` beside `1.1.1` and above `1.1.2`: the next column, without a heading too, numbers each row. */
  const numbersMore = (column: number, { filled }: Profile): boolean => {
    const next = fields.has(column) || titleOf(column).trim() !== '' ? undefined : profiles.get(column);
    return next !== undefined && next.share('ref') >= MOST && next.different > filled;
  };
  // `RAG Q1`, `RAG Q2`: the last says how it stands.
  const lastStated = [...profiles].findLast(
    ([column, profile]) =>
      !fields.has(column) &&
      profile.filled > 0 &&
      profile.share('status') >= 0.8 &&
      !BEFORE.test(titleOf(column)),
  )?.[0];
  for (const [column, profile] of profiles) {
    if (fields.has(column)) continue;
    const title = titleOf(column);
    const named = title ? headingField(title) : undefined;
    if (named === 'lead' && has('lead') && isOfficer(title)) {
      fields.set(column, 'person');
      why.set(column, 'a second heading of leads, which says persons');
    } else if (named === 'lead' && has('lead') && INVOLVED.test(title)) {
      fields.set(column, 'partners');
      why.set(column, 'its heading says who is involved, and another who leads');
    } else if (named === 'outcome' && has('outcome') && !has('theme') && isBelow(column)) {
      const over = [...fields].find(([, field]) => field === 'outcome')?.[0] ?? 0;
      fields.set(over, 'theme').set(column, named);
      why.set(over, 'its heading says outcome, and the next column says what serves it');
    } else if (named === 'outcome' && !has('outcome')) {
      fields.set(column, named);
      why.set(column, `its heading says ${named}`);
    } else if (!has('lead') && TEAM.test(title)) {
      fields.set(column, 'lead');
      why.set(column, 'its heading says which part of the council, and no other who leads');
    } else if (!has('lead') && MEMBER.test(title.trim())) {
      fields.set(column, 'lead');
      grades.set(column, 'medium');
      why.set(column, 'its heading says which member of the cabinet, and no other who leads');
    } else if (named && SEVERAL.includes(named) && !isOfOthers(column, named)) {
      fields.set(column, named);
      why.set(column, `its heading too says ${named}`);
    } else if (DONE.test(title.trim()) && !has('progress') && profile.share('date', 'status') < 0.5) {
      fields.set(column, 'progress');
      grades.set(column, 'medium');
      why.set(column, 'its heading asks whether it is done, and its cells say how far');
    } else if (profile.filled > 0) {
      const field =
        fieldOfContent(profile, has, title) ?? (isGroup(column, profile, rows, has) ? 'theme' : undefined);
      why.set(
        column,
        `${named ? `its heading says ${named}, as does that of another column` : title.trim() ? 'its heading is no term that is known' : 'it has no heading'}, its cells are ${holding(profile)}`,
      );
      if (!field || (field === 'status' && (column !== lastStated || tellsOther(column)))) continue;
      if (field === 'ref' && numbersMore(column + 1, profile)) {
        why.set(column, 'its numbers are of several rows each, and the next column has finer ones');
        continue;
      }
      fields.set(column, field);
      grades.set(column, 'medium');
      if (field === 'deadline' && title.trim()) guessed = column;
    }
  }
  return guessed;
}

/** Over when it was done, whether, or how far. */
export const DONE = /^(?:completed|done|achieved|actioned)\??$/i;

/** `RAG last month`, `Previous rating`: how it stood. */
const BEFORE =
  /\b(?:last|previous(?:ly)?|prior|former) (?:month|quarter|qtr|period|report|meeting|year|b?rag|rating|status|position)\b|^previous(?:ly)?$/i;

/** `New or ongoing`, `Existing/new`: whether it was promised before. */
const NEW_OR_NOT = /^(?:new|existing|ongoing) ?(?:or|and|&|\/) ?(?:new|existing|ongoing|continu\w+)\b/i;

/** Over dates that are no deadlines. */
const NOT_DUE =
  /\b(?:approved|assigned|award\w*|beg[aiu]n\w*|closed|commenc\w*|completed|created?|effort|entered|granted|identified|issued|last|logged|modified|opened|paid|published|raised|received|reported|resolved|responded|start\w*|updated?)\b/i;

/** `AC No`, `Audit ref.`; what is numbered so may be another thing than the action. */
const NUMBERS = /\b(?:id|no|number|ref|reference)\.?$/i;
const OF_OTHERS =
  /\b(?:account|budget|case|code|contact|contract|indicator|invoice|kpi|measure|objective|outcome|page|phone|plan|policy|priority|register|risk|standard|target|telephone|theme|ward)s?\b/i;

/** What a column holds whose heading says nothing. */
function fieldOfContent(profile: Profile, has: (field: Field) => boolean, title: string): Field | undefined {
  const headed = title.trim() !== '';
  const mayRefer = !headed || (NUMBERS.test(title) && !OF_OTHERS.test(title));
  if (!has('ref') && mayRefer && profile.share('ref') >= MOST && profile.different > profile.filled / 2)
    return 'ref';
  if (!has('deadline') && profile.share('date') >= MOST && profile.filled > 1 && !NOT_DUE.test(title))
    return 'deadline';
  if (!has('status') && profile.share('status') >= 0.8 && profile.filled > 1) return 'status';
  if (!has('lead') && !headed && profile.share('name') >= MOST && profile.filled > 1) return 'lead';
  return undefined;
}
