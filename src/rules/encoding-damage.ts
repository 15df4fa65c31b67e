import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from './shared/texts.ts';

/**
 * U+FFFD and other control characters; UTF-8 that was read as Windows-1252 (`â€™`, `Ã©`, `Â£`); a question mark where
 * a letter or an apostrophe was (`caf?s`); signs of HTML.
 */
const DAMAGE =
  /[\uFFFD\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|â€|â\u0080|Ã[\u0080-\u00bf\u0192\u201a-\u203a\u20ac]|Â[\u0080-\u00bf]|ï»¿|\?(?<=[a-z]{2}\?)(?=[a-z])(?<![=&/]\S{0,60}\?)|&(?:amp|nbsp|quot|lt|gt|apos|#\d{2,5});/u;

export const rule: Rule = {
  id: 'encoding-damage',
  severity: 'warning',
  summary: 'Characters that were lost or garbled',
  why: 'The document was saved in one encoding and read in another, so quotation marks, dashes or pound signs are wrong. Save it again as UTF-8.',
  good: { actions: [{ text: 'Improve residents’ satisfaction' }] },
  bad: { actions: [{ text: 'Improve residentsâ€™ satisfaction' }] },
  check(plan) {
    return textsOf(plan).flatMap(({ text, path }) => {
      const at = text.search(DAMAGE);
      if (at < 0) return [];
      const found = visible(text.slice(Math.max(0, at - 12), at + 12));
      return [{ message: `Expected readable text, found ${quoted(found)}`, path }];
    });
  },
};

/** Control characters as U+0007, for they are what is to be seen. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (mark) => {
    const code = mark.charCodeAt(0).toString(16).padStart(4, '0');
    return mark === '\n' || mark === '\t' || mark === '\r' ? ' ' : `U+${code.toUpperCase()}`;
  });
}
