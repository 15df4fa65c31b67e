import { INVISIBLE } from '../decode.ts';
import { tidyText } from '../markup.ts';
import type { Passage, Run } from './content.ts';

/** The text of a cell or block, and how it looks. */
export interface Reading {
  text: string;
  /** Struck out, in order. */
  superseded: string[];
  /** In the file and not shown. */
  hidden: string[];
  bold: boolean;
  /** Of its letters; where they have several, the first that stands out. */
  color?: string;
  /** Behind all of its letters. */
  highlight?: string;
}

/** Reads passages as one text: each on a line, those with a bullet as list items, those with a number after it. */
export function readPassages(passages: readonly Passage[]): Reading {
  const lines: string[] = [];
  const superseded: string[] = [];
  const live: Run[] = [];
  for (const passage of passages) {
    const parts = partsOf(passage.runs.filter(({ look }) => !look.hidden));
    for (const old of parts.old) superseded.push(old);
    for (const run of parts.live) live.push(run);
    const line = withMark(tidyText(clean(parts.text)), passage.mark, parts.old.length > 0);
    if (line) lines.push(line);
  }
  const hidden = passages.flatMap(hiddenIn);
  const shown = live.filter(({ text }) => text.trim() !== '');
  const colors = [...new Set(shown.map(({ look }) => look.color))];
  const color = colors.length === 1 ? colors[0] : colors.find((own) => own && standsOut(own));
  const [highlight, ...others] = new Set(shown.map(({ look }) => look.highlight));
  return {
    text: lines.join('\n'),
    superseded,
    hidden,
    bold: shown.length > 0 && shown.every(({ look }) => look.bold),
    ...(color && { color }),
    ...(highlight && others.length === 0 && { highlight }),
  };
}

/** A number is shown before nothing; a bullet is not worth a line, and neither is the number of what is struck out. */
function withMark(text: string, mark: string | undefined, struck: boolean): string {
  if (mark === undefined) return text;
  if (text === '') return mark === '•' || struck ? '' : mark;
  // A bullet that was typed behind the one of the list.
  return `${mark} ${text.replace(/^• /, '')}`;
}

/** Parts what is struck out from the rest; stretches of it that follow each other are one. */
function partsOf(runs: readonly Run[]): { text: string; live: Run[]; old: string[] } {
  const live: Run[] = [];
  const old: string[] = [];
  let text = '';
  let struck = '';
  const end = (): void => {
    const tidy = tidyText(clean(struck));
    if (tidy) old.push(tidy);
    struck = '';
  };
  for (const run of runs) {
    if (run.look.struck) {
      struck += run.text;
      // Words on either side of it stay apart when it had the space between them.
      if (/^\s|\s$/.test(run.text)) text += ' ';
      continue;
    }
    if (run.text.trim() !== '') end();
    else if (struck) struck += run.text;
    text += run.text;
    live.push(run);
  }
  end();
  return { text, live, old };
}

function hiddenIn({ runs }: Passage): string[] {
  const text = runs
    .filter(({ look }) => look.hidden)
    .map((run) => run.text)
    .join('');
  return [tidyText(clean(text)).replace(/\n(?:• )?/g, ' ')].filter(Boolean);
}

/** Without soft hyphens and marks that nobody sees. */
const clean = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

/** Far enough from grey to mean something. */
function standsOut(color: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) > 60;
}
