import { COMMON } from './lexemes/common.ts';
import { FIGURES } from './lexemes/figures.ts';
import type { Lexeme } from './lexemes/lexeme.ts';
import { MODES } from './lexemes/modes.ts';
import { PERIODS } from './lexemes/periods.ts';
import { RECURRENCES } from './lexemes/recurrences.ts';
import { WORDS } from './lexemes/words.ts';

/** Tried in order at every position; the first that gives something wins. */
export const LEXEMES: readonly Lexeme[] = [
  ...COMMON,
  ...FIGURES,
  ...RECURRENCES,
  ...PERIODS,
  ...MODES,
  ...WORDS,
];
