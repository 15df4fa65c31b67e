import { quoted } from '../model/words.ts';
import { readIndicatorCodes } from '../normalise/indicator.ts';
import { indicatorTitle } from '../registers/indicators.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'contradicting-indicator',
  severity: 'warning',
  summary: 'A title or scheme that is not that of the code beside it',
  why: 'The code or the title slid down from another row, or is mistyped: figures would be put beside the wrong measure. Compare the two with the national list.',
  good: { indicators: [{ code: 'NI 17', title: 'Perceptions of antisocial behaviour in the wards' }] },
  bad: { indicators: [{ code: 'NI 17', title: 'Civic participation' }] },
  check(plan) {
    return plan.indicators.flatMap(({ code, scheme, title }, index) => {
      const [read] = readIndicatorCodes(code ?? '');
      if (read === undefined) return [];
      if (scheme !== undefined && scheme !== read.scheme) {
        return [
          {
            message: `Expected ${read.scheme} for ${code}, found ${quoted(scheme)}`,
            path: `/indicators/${index}/scheme`,
          },
        ];
      }
      const known = indicatorTitle(read.code);
      if (known === undefined || isAbout(title, known)) return [];
      return [
        {
          message: `Expected ${quoted(known)} for ${read.code}, found ${quoted(title)}`,
          path: `/indicators/${index}/title`,
        },
      ];
    });
  },
};

/** Whether two titles share a word that matters, by its first letters; a title of few words says too little to tell. */
function isAbout(title: string, known: string): boolean {
  const own = stems(title);
  return own.size < 2 || [...stems(known)].some((stem) => own.has(stem));
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
}

const COMMON = new Set(
  'people their they that with from this local area council rate number percentage proportion level levels which other have into more improve improved improving reduce reduced increase'.split(
    ' ',
  ),
);
