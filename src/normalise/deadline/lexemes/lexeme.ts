import type { Body, Glue, Mode } from '../token.ts';

export type Pattern = RegExp & { begins: string };
export type Match = RegExpExecArray;
/** A pattern of the text, and what it says; undefined where it says nothing after all. */
export type Lexeme = [Pattern, (match: Match, text: string) => Body | Body[] | undefined];

export const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/**
 * A pattern, and how the texts begin that it matches: two characters, or one where anything may follow; `#` is a
 * digit. A pattern is compiled when it is first tried, so one that cannot begin here is not tried. A test derives them.
 */
export const re = (source: string, begins: string): Pattern =>
  Object.assign(new RegExp(source, 'y'), { begins });
export const noise = (): Body => ({ type: 'word', word: '#', filler: false });
/** It says which part of the work, or how far off, and leaves a year beside it a date. */
export const label = (): Body => ({ type: 'word', word: '#', filler: true });
export const mode = (name: Mode) => (): Body => ({ type: 'mode', mode: name });
export const glue =
  (name: Glue, more: { word?: true } = {}) =>
  (): Body => ({ type: 'glue', glue: name, ...more });
