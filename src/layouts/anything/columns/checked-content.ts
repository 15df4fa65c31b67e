import type { Field } from '../../../draft.ts';
import type { Cell } from '../../../model/document.ts';
import { readIndicatorCodes } from '../../../normalise/indicator.ts';
import { oneLine } from '../../../normalise/text.ts';
import { areTicks, isDate } from '../../content.ts';
import type { Guess } from './column-guess.ts';
import { holding, MOST, textsAt } from './profiles.ts';

/** A share of a column's cells that leaves hardly any other. */
const MANY = 0.9;
/** Most words of a state. */
const STATE_WORDS = 5;
/** Most words of a date. */
const DATE_WORDS = 4;
/** Most words of a name. */
const NAME_WORDS = 4;
/** `Target` says when or how well; other headings of measures, what is counted each month. */
const TARGET = /^targets?\b/i;

const WHEN =
  /^(?:as soon as possible|asap|immediate(?:ly)?|on-?going|rolling|tb[ac])\b|^(?:early|mid|late|end(?: of)?|next|by|the)? ?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;

/** Half are dates, and hardly any other says how well. */
function sayWhen(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const dates = filled.filter((text) => isDate(oneLine(text)));
  const when = filled.filter((text) => WHEN.test(text) || dates.includes(text));
  return dates.length * 2 >= filled.length && when.length >= filled.length * MANY;
}

/** What no tick can say. */
const SAID: readonly Field[] = ['theme', 'outcome', 'action', 'milestone', 'deadline'];

const ITEM = /^item$/i;

/** `Play area`, `Any other business`: words, and hardly a number among them. */
function areTopics(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const topics = filled.filter((text) => /^[A-Z][a-z]+(?: |$)/.test(text) && !/\d/.test(text));
  return filled.length > 1 && topics.length >= filled.length * MANY;
}

/** Columns whose cells are not what their heading says. */
export function checkContent(
  { fields, grades, means, profiles, why, titleOf, has }: Guess,
  below: readonly Cell[][],
): void {
  for (const [column, field] of fields) {
    const profile = profiles.get(column);
    if (!profile) continue;
    if (SAID.includes(field) && areTicks(textsAt(below, column))) {
      fields.delete(column);
      why.set(column, `its heading says ${field}, and its cells are only ticked`);
      continue;
    }
    if (
      field === 'indicators' &&
      !has('measures') &&
      profile.share('code', 'ref', 'number') === 0 &&
      !textsAt(below, column).some((text) => readIndicatorCodes(text).length > 0)
    ) {
      fields.set(column, 'measures');
      why.set(column, `its cells name no indicator, they are ${holding(profile)}`);
    }
    // `Item` over what was discussed, and not over its number.
    if (field === 'ref' && ITEM.test(oneLine(titleOf(column))) && areTopics(textsAt(below, column))) {
      if (has('outcome')) fields.delete(column);
      else fields.set(column, 'outcome');
      why.set(column, `its cells are no references, they are ${holding(profile)}`);
    }
    // `Step` over the numbers of what stands beside them.
    if (field === 'milestone' && !has('ref') && profile.filled > 1 && profile.share('ref') >= MANY) {
      fields.set(column, 'ref');
      why.set(column, `its cells say what no step is, they are ${holding(profile)}`);
    }
    // `Boiler ordered – May 2026` says what, too.
    if (
      field === 'milestone' &&
      !has('deadline') &&
      profile.filled > 0 &&
      profile.words <= DATE_WORDS &&
      profile.share('date') >= MANY
    ) {
      fields.set(column, 'deadline');
      why.set(column, `no heading names a deadline, and its cells are ${holding(profile)}`);
    }
    if (profile.filled < 3) continue;
    if (
      field === 'measures' &&
      !has('deadline') &&
      TARGET.test(titleOf(column)) &&
      (profile.share('date') >= MOST || sayWhen(textsAt(below, column)))
    ) {
      fields.set(column, 'deadline');
      why.set(column, `no heading names a deadline, and its cells are ${holding(profile)}`);
    }
    // `Objective` over figures: which of those that stand elsewhere.
    if (field === 'outcome' && profile.share('ref', 'number', 'code') >= MANY) {
      const title = oneLine(titleOf(column));
      fields.set(column, 'links');
      means.set(column, (text) => (/^\w/.test(text) ? `${title} ${oneLine(text)}` : undefined));
      why.set(column, `its cells name no outcome, they are ${holding(profile)}`);
    }
    // `Current status` of a pitch or a road, told in sentences.
    if (field === 'status' && profile.words > STATE_WORDS && profile.share('status') === 0) {
      fields.set(column, 'progress');
      grades.set(column, 'medium');
      why.set(column, `its heading says status, and its cells are ${holding(profile)}`);
    }
    if (field === 'deadline' && profile.share('date') < 0.5) grades.set(column, 'medium');
    // `Environment and Place` begins as promises do: a name has few words.
    const unlike = profile.share(
      'date',
      'number',
      ...(profile.words > NAME_WORDS ? ['promise' as const] : []),
    );
    if (field === 'lead' && unlike > 0.5) grades.set(column, 'low');
    if (field === 'action' && profile.share('date', 'number', 'status', 'ref') > 0.5)
      grades.set(column, 'low');
  }
}
