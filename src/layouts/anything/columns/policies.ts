import type { Cell } from '../../../model/document.ts';
import type { Guess } from './column-guess.ts';
import { textsAt } from './profiles.ts';

/** `Policy`: what an action serves, where no other column says it in words; else what it refers to. */
export function namePolicies({ fields, profiles, why, titleOf, has }: Guess, below: readonly Cell[][]): void {
  for (const column of profiles.keys()) {
    if (
      fields.has(column) ||
      !/^(?:local plan |lp |core strategy )?polic(?:y|ies)(?: (?:area|title|name|no|number|ref|reference))?\.?$/i.test(
        titleOf(column).trim(),
      )
    )
      continue;
    const texts = textsAt(below, column).filter((text) => text.trim() !== '');
    const codes = texts.filter((text) =>
      text.split(/[\s,;&]+|\band\b/).every((word) => /^(?:[A-Z]{1,5}-?\d[\w.]*)?$/.test(word)),
    );
    fields.set(column, has('outcome') || codes.length * 2 > texts.length ? 'links' : 'outcome');
    why.set(column, 'its heading says policy');
  }
}
