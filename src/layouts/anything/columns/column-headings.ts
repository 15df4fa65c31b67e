import type { Field } from '../../../draft.ts';
import { oneLine } from '../../../normalise/text.ts';
import { fieldOf } from '../../table/columns.ts';
import { isCompleted, isRaised, isStart } from './date-headings.ts';
import { SYNONYMS } from './synonyms.ts';
import { headingInEnglish } from './welsh.ts';

/** Longest text of a heading, in characters. */
export const LONGEST_HEADING = 100;

/** `Strategy No. & Description`, `Action name`: what stands behind the term says nothing more. */
const SUFFIX =
  /(?:(?<!\s)\s+)?(?:\b(?:no|number|ref|reference)\b\.?\s*)?(?:(?:&|and|\/)\s*)?\b(?:description|title|name|text|details?)$/i;

/** The field a heading names: as printed, its last line, or without what a converter or a form added. */
export function headingField(text: string): Field | undefined {
  if (text.length > 2 * LONGEST_HEADING || !MAY_HEAD.test(text)) return undefined;
  if (!headings.has(text)) {
    if (headings.size >= MOST_HEADINGS) headings.clear();
    headings.set(text, readHeading(text));
  }
  return headings.get(text)?.field;
}

/** A word, or `#` or `£` alone; a figure heads nothing. */
const MAY_HEAD = /[a-z#]|^\W*[£€$]\W*$/i;
const headings = new Map<string, { field: Field; how: string } | undefined>();
const MOST_HEADINGS = 5000;

function readHeading(text: string): { field: Field; how: string } | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const whole = headingInEnglish(spelt(oneLine(text)));
  if (whole === '#') return { field: 'ref', how: 'is' };
  if (/^(?:[A-Z]{1,3})?[£$€](?:000s?|k|m)?$/.test(whole)) return { field: 'resources', how: 'is' };
  // `Start` over `date`: no line of it says more than the whole.
  const isOther = isStart(whole) || isRaised(whole) || isCompleted(whole);
  const parts = lines.length > 1 && !isOther ? lines : [];
  const readings = [
    ['is', whole],
    ['is, but for what stands behind it,', whole.replace(SUFFIX, '')],
    ['is, broken inside a word,', mended(whole)],
    ['ends in', parts.at(-1) ?? ''],
    ['begins with', parts[0] ?? ''],
  ] as const;
  for (const [at, [how, reading]] of readings.entries()) {
    const field = at > 0 && reading === whole ? undefined : namedIn(reading);
    if (field) return { field, how };
  }
  return undefined;
}

const namedIn = (heading: string): Field | undefined => fieldOf(heading.toLowerCase(), SYNONYMS);

/** Most words of a heading that names several things. */
const MOST_WORDS = 6;

/** The field beside those of the action itself that a part of a heading names, in a row that is known to be a header. */
export function fieldInPart(text: string): Field | undefined {
  return partsOf(spelt(oneLine(text)))
    .map(namedIn)
    .find(
      (field) =>
        field &&
        field !== 'action' &&
        field !== 'ref' &&
        field !== 'milestone' &&
        !(field === 'outcome' && RISKS.test(text)),
    );
}

/** `Risk / issue`: what stands in the way. */
const RISKS = /\b(?:barriers|risks?)\b/i;

/** `Responsible/Lead`, `Lead Officer & Portfolio Holder`, `Progress @ Sept 2011`: the things that a heading names. */
function partsOf(heading: string): string[] {
  if (heading.split(' ').length > MOST_WORDS) return [];
  const plain = heading.replace(/\s?@.*$/, '').replace(/\best\.?(?= )/i, 'estimated');
  const [first = '', ...more] = plain.split(/\s?[&,+]\s?|\s(?:and)\s/);
  const slashed = plain.split(/\s?\/\s?/);
  if (slashed.length > 1) return slashed;
  return more.length > 0 || plain !== heading ? [first] : [];
}

/** How a heading names its field: it is the term, or is it in part. */
export const howRead = (text: string): string => headings.get(text)?.how ?? 'is';

/** `Cyfrifoldeb / Responsibility`: the heading in Welsh in front of the English one. */
const WELSH =
  /^(?:adnoddau|allbwn|amcan|amserlen|arweinydd|blaenoriaeth|cam(?:au)?|canlyniad|cyf(?:eirnod)?|cyfrifoldeb|cynnydd|dyddiad|erbyn|gweithgaredd|gweithredu|mesur|partneriaid|rhif|statws|swyddog|targed|thema)\b[^/]{0,40}\/\s*(?=[A-Z])/i;

/** `TargetDate`, `target_date`: as a database calls its columns. */
const CAMEL = /^[A-Z]?[a-z]+(?:_[a-z]+|_?[A-Z][a-z]+|_?ID)+$/;

/** `Response[iii]`, `By when [month = end of month]`: the number of a note, or the note. */
const NOTE = /(?<=\w) ?\[[^[\]]{1,40}\]$/;

/** `What we’ll do`, `Who's responsible`: as in full. */
function spelt(text: string): string {
  return (CAMEL.test(text) ? text.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ') : text)
    .replace(NOTE, '')
    .replace(WELSH, '')
    .replace(/\b(we|you|it)['’]ll\b/gi, '$1 will')
    .replace(/\b(who|what|how|when)['’]s\b/gi, '$1 is')
    .replace(
      /\b(we|you|they)['’](re|ve)\b/gi,
      (_, who: string, rest: string) => `${who} ${rest.toLowerCase() === 're' ? 'are' : 'have'}`,
    );
}

const HEADING_WORDS =
  /^(?:actions?|activit(?:y|ies)|milestones?|deadlines?|timescales?|timeframes?|completion|responsib(?:le|ility)|officers?|leads?|partners?|outcomes?|objectives?|priorit(?:y|ies)|indicators?|measures?|resources?|progress|status|target|description|comments?|update|organisation|agency|success|criteria|evidence)$/i;

/** `Deadli ne`, `Time scale`: a heading that a narrow column broke inside a word. */
function mended(text: string): string {
  const words = text.split(' ');
  for (let i = 0; i + 1 < words.length; i++) {
    const joined = `${words[i]}${words[i + 1]}`;
    if (HEADING_WORDS.test(joined) && !HEADING_WORDS.test(words[i] ?? '')) words.splice(i, 2, joined);
  }
  return words.join(' ');
}
