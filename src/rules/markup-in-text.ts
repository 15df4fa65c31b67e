import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from './shared/texts.ts';

/** Signs of HTML, of Markdown, of a merge that was not finished, and the mark of a list or a tick box before a text. */
const MARKUP =
  /<\/?(?:b|i|u|p|a|em|strong|br|span|div|li|ul|ol|font|sup|sub)\b[^<>]{0,300}>|\*\*[^*\s][^*]{0,300}\*\*|(?<!\w)__[^_\s][^_]{0,300}__(?!\w)|(?:!|(?<!!))\[[^[\]]{1,300}\]\((?:[^)\s](?<!\]\()){1,300}\)|^#{1,6} |^(?:<{7}|={7}|>{7})|^[•●▪◦‣☐☑] ?(?=\w)/;

export const rule: Rule = {
  id: 'markup-in-text',
  severity: 'warning',
  summary: 'Signs of HTML, Markdown or a list that stayed in a text',
  why: 'The signs are shown as they stand in a spreadsheet, a calendar or a report. Keep the words, and take the signs out.',
  good: { actions: [{ text: 'Publish the map of all six wards' }] },
  bad: {
    actions: [{ text: 'Publish the map of <b>all</b> six wards' }, { text: '• Train **all** wardens' }],
  },
  check(plan) {
    return textsOf(plan).flatMap(({ text, path }) => {
      const [found] = MARKUP.exec(text) ?? [];
      return found === undefined ? [] : [{ message: `Expected words, found ${quoted(found)}`, path }];
    });
  },
};
