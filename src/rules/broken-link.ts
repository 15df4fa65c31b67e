import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from './shared/texts.ts';

/** A scheme with a letter or sign too few or too many; a blank within; a place that only its author can open. */
const BROKEN =
  /\b(?:htt?ps?|ttps?|htpps?|hhttps?)(?<!\bhttps?):\/\/\S{0,300}|\bhttps?(?::?\/(?!\/)|:\/{3,}|\/\/|;\/\/|:\\\\)\S{0,300}|\bhttps?:\/\/(?:\s|$)|\bhttps?:\/\/[^\s/.]{1,80}(?=[\s,;)]|$)|\bhttps?:\/\/(?:localhost|127\.|192\.168\.)\S{0,300}|\bfile:\/\/\S{0,300}|\b[A-Z]:\\\S+|\bwww,\S+|\bhttps?:\/\/\S{1,300} [\w%-]{1,80}\.(?:pdf|docx?|xlsx?|html?)\b/i;

export const rule: Rule = {
  id: 'broken-link',
  severity: 'warning',
  summary: 'A web address that cannot work',
  why: 'Readers cannot open what the plan rests on. Copy the address from the browser; a file on your own machine has to be published first. Nothing is fetched to find this.',
  good: { actions: [{ text: 'Publish the map', links: ['https://www.exampleton.gov.uk/cycling'] }] },
  bad: { actions: [{ text: 'Publish the map', links: ['htp://www.exampleton.gov.uk/cycling'] }] },
  check(plan) {
    return textsOf(plan).flatMap(({ text, path }) => {
      const [found] = BROKEN.exec(text) ?? [];
      return found === undefined ? [] : [{ message: `Expected a web address, found ${quoted(found)}`, path }];
    });
  },
};
