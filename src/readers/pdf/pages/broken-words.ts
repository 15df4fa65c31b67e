import type { Cell } from '../../../model/document.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Part } from '../blocks/blocks.ts';
import { MAY_BREAK } from '../lines/text.ts';
import { isWordEnd } from './word-ends.ts';

/** Joins words that the edges of narrow columns broke, and tells of those that may be broken. */
export function mendBrokenWords(parts: readonly Part[]): Finding[] {
  const broken = parts.flatMap(({ block }) =>
    block.type === 'table' ? block.cells.filter(({ text }) => text.includes(MAY_BREAK)) : [],
  );
  if (broken.length === 0) return [];
  const known = wordsOf(parts);
  const joined: Said[] = [];
  const doubtful: Said[] = [];
  for (const cell of broken) cell.text = mended(cell, known, joined, doubtful);
  return [
    ...told(joined, 'info', 'whole words', 'broken at the edge of a narrow column', 'joined'),
    ...told(
      doubtful,
      'warning',
      'whole words',
      'that the edge of a column may have broken',
      'left as they are',
    ),
  ];
}

/** A word, and where it stands. */
interface Said {
  text: string;
  cell: Cell;
}

const APART = new RegExp(`([^\\p{L}\\p{N}’'${MAY_BREAK}]+)`, 'u');

/** The words of a document, but for those that may be broken. */
function wordsOf(parts: readonly Part[]): ReadonlySet<string> {
  const words = new Set(COMMON);
  const take = (text: string) => {
    for (const word of text.split(APART)) if (!word.includes(MAY_BREAK)) words.add(word.toLowerCase());
  };
  for (const { block } of parts) {
    if (block.type === 'table') for (const { text } of block.cells) take(text);
    else if (block.type === 'list') for (const { text } of block.items) take(text);
    else take(block.text);
  }
  return words;
}

function mended(cell: Cell, known: ReadonlySet<string>, joined: Said[], doubtful: Said[]): string {
  const pieces = cell.text.split(APART);
  return pieces
    .map((piece, at) => {
      if (!piece.includes(MAY_BREAK)) return piece;
      const [first = '', ...rest] = piece.split(MAY_BREAK);
      const before = pieces.slice(Math.max(0, at - 4), at).join('');
      const behind = pieces[at + 1] ?? '';
      const isWhole = known.has(bare(piece));
      let text = first;
      let last = first;
      for (const next of rest) {
        const says = /\d/.test(next)
          ? figures(before + last, next)
          : verdict(last, next, behind, isWhole, known);
        if (says === 'one') joined.push({ text: `${last} ${next}`, cell });
        if (says === 'doubt') doubtful.push({ text: `${last} ${next}`, cell });
        text += says === 'one' ? next : `\n${next}`;
        last = says === 'one' ? last + next : next;
      }
      return text;
    })
    .join('');
}

const bare = (text: string): string => text.replaceAll(MAY_BREAK, '').toLowerCase();

type Verdict = 'one' | 'two' | 'doubt';

function verdict(
  head: string,
  tail: string,
  behind: string,
  isWhole: boolean,
  known: ReadonlySet<string>,
): Verdict {
  const [above, below] = [head.toLowerCase(), tail.toLowerCase()];
  const areWords = known.has(above) && known.has(below);
  if (isWhole || known.has(above + below)) return areWords ? 'doubt' : 'one';
  // `a)` and `e.g.` are no ends.
  if (known.has(below) || below !== tail || (tail.length === 1 && /^[.)]/.test(behind))) return 'two';
  if (/[’']$/.test(head)) return tail === 's' ? 'one' : 'two';
  if (isWordEnd(below)) return 'one';
  return known.has(above) || below.length > LONG ? 'two' : 'doubt';
}

/** A line that begins with so many letters begins with a word. */
const LONG = 10;

/** `30/09/20` over `25`, `2025/2` over `6`, `£50,0` over `00`: the figures of one date or sum. */
const figures = (head: string, tail: string): Verdict =>
  ONE_FIGURE.test(head + tail) && !WHOLE_FIGURE.test(head) ? 'one' : 'two';
const ONE_FIGURE =
  /(?<![\d/.,])(?:\d{1,2}([/.])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d[/-]\d\d|£\d{1,3}(?:,\d{3}){1,3}|(?:19|20)\d\d)$/;
const WHOLE_FIGURE = /(?<![\d/.,])(?:(?:19|20)\d\d[/-]\d\d|(?:19|20)\d\d)$/;

/** Most words that a finding quotes. */
const QUOTED = 5;

function told(
  said: readonly Said[],
  severity: Finding['severity'],
  expected: string,
  found: string,
  done: string,
): Finding[] {
  const [first] = said;
  if (!first) return [];
  const words = [...new Set(said.map(({ text }) => `"${text}"`))];
  const more = words.length > QUOTED ? ` and ${words.length - QUOTED} more` : '';
  return [
    {
      rule: 'broken-word',
      severity,
      message: `Expected ${expected}, found ${words.slice(0, QUOTED).join(', ')}${more} ${found}: ${done}`,
      place: first.cell.place,
    },
  ];
}

/** Words of council plans that narrow columns hold. */
const COMMON = (
  'january february march april may june july august september october november december monday tuesday wednesday ' +
  'thursday friday saturday sunday communications communication communities community development management ' +
  'environment environmental sustainability sustainable partnership partnerships partners procurement regeneration ' +
  'safeguarding neighbourhood neighbourhoods organisation organisational organisations directorate department ' +
  'coordinator housing planning strategic strategy director officer officers manager managers service services team ' +
  'council county district borough authority authorities agency agencies police health public social children adults ' +
  'education transport highways infrastructure performance commissioning consultation implementation ongoing ' +
  'complete completed progress started timescale timescales responsible responsibility responsibilities deadline ' +
  'priority action actions activity measure measures success outcome outcomes resources resource status target ' +
  'teams group groups board work works working local care support safety control policy finance legal ' +
  'democratic corporate customer economic economy growth property assets estates leisure culture libraries parks ' +
  'open spaces waste recycling street scene trading standards licensing enforcement regulatory protection ' +
  'engagement information technology digital business intelligence human people inclusion equality diversity ' +
  'homelessness vulnerable violence domestic abuse offender probation volunteers voluntary sector trust schools engineering consultancy maintenance nursing transportation emergency catchment ' +
  'school colleges university landlords providers businesses residents members councillors committee cabinet ' +
  'executive head lead leads chief assistant deputy senior principal specialist adviser advisor engineer surveyor ' +
  'architect accountant solicitor inspector coordinator administrator apprentice apprenticeships'
).split(' ');
