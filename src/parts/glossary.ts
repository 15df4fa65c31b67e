import type { Draft, Piece } from '../draft.ts';
import { claim, evidence, furnish, isClaimed } from '../draft.ts';
import { rowsOf } from '../layouts/table/columns.ts';
import { fold, oneLine } from '../normalise/text.ts';
import type { Part } from '../part.ts';
import { isHeadingLike } from './headings.ts';

const HEADING = /\b(?:glossary|acr\w{0,2}[oy]\w{0,2}n[yn]?ms?|abbreviations?|terms used|definitions)\b/i;
/** The heading over the terms, and over what they mean. */
const HEADED = /^(?:abbreviations?|acronyms?|terms?|terminology|initials?|phrases?|words?)\b.{0,30}$/i;
const MEANS =
  /^(?:(?:full )?(?:meanings?|definitions?|descriptions?|explanations?|names?|titles?|expansion)|what (?:it|this) (?:means|stands for)|(?:it )?stands for|in full)\b.{0,20}$/i;
const LINE = /^([A-Za-zÀ-ÖØ-öø-ÿŴ-ŷ0-9&/'’. -]{2,40}?)\s*(?:[:=]|\s[–—-])\s+(\S.*)$/;

/** Abbreviations and what they stand for, as a two-column table or as `ABC – meaning` lines under a heading. */
export const glossary: Part = {
  id: 'glossary',
  read(draft) {
    let open = false;
    for (const block of draft.blocks) {
      if (block.furniture) continue;
      if (block.type === 'heading' || block.type === 'paragraph') {
        if (HEADING.test(block.text) && isHeadingLike(block)) {
          open = !isClaimed(draft, block);
          if (open) furnish(draft, 'heading', block);
          continue;
        }
        if (!open) continue;
        const entry = LINE.exec(oneLine(block.text));
        if (block.type === 'heading' || !entry?.[1] || !entry[2] || startsLikeCode(entry[1])) {
          if (block.type === 'heading') open = false;
        } else if (!isClaimed(draft, block))
          add(draft, [{ text: entry[1], from: block }], [{ text: entry[2], from: block }]);
      } else if (open && block.type === 'table' && block.columns <= 3 && !isClaimed(draft, block)) {
        for (const cells of rowsOf(block)) {
          const [term, ...meaning] = cells.map((cell) => ({ text: oneLine(cell.text), from: cell }));
          if (term && HEADED.test(term.text) && MEANS.test(meaning[0]?.text ?? ''))
            for (const { from } of [term, ...meaning]) furnish(draft, 'header', from);
          else if (term && meaning.length > 0) add(draft, [term], meaning);
        }
      }
    }
  },
};

/** `NI 17 – …` under a glossary is an indicator's title, not a term. */
function startsLikeCode(term: string): boolean {
  return /^(?:NI|PSA|KPI)\s?\d/i.test(term);
}

function add(draft: Draft, term: Piece[], meaning: Piece[]): void {
  const text = term.map((piece) => piece.text).join(' ');
  const line = meaning.map((piece) => piece.text).join(' ');
  claim(draft, ...term, ...meaning);
  if (
    draft.plan.glossary.some((entry) => fold(entry.term) === fold(text) && fold(entry.meaning) === fold(line))
  )
    return;
  draft.plan.glossary.push({ term: text, meaning: line, ...evidence({ term, meaning }) });
}
