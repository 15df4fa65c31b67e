import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from './shared/texts.ts';

/** The whole of a value. */
const WHOLE =
  /^\W*(?:tb[acd]|to be (?:confirmed|agreed|advised|decided|determined|added|completed)|to be (?:confirmed|agreed|advised|decided|determined) (?:after|following|once|pending|subject to|upon|when) [^.;]{1,80}|to ?do|x{2,}|\?+|(?:some|sample|dummy|example) (?:text|title|action|name)|(?:text|title|action|name) (?:goes )?here|fill (?:in|me in)|placeholder)\W*$|^(?:\?+|\.{3}|…|_+)$/i;
/** Anywhere in it. */
const WITHIN =
  /\blorem ipsum\b|\bx{3,}\b|[[<({](?:insert|add|enter|type|your)\b[^\])}>]{0,60}[\])}>]|\b(?:insert|enter|type) (?:\w+ )?(?:text |name |date )?here\b/i;
/** In capitals within it. */
const SHOUTED = /\b(?:TODO|FIXME|TBC|TBA|TBD)\b/;

export const rule: Rule = {
  id: 'placeholder-text',
  severity: 'warning',
  summary: 'A text that keeps the place of one which is still to be written',
  why: 'A template was filled in part, and the plan looks complete to whoever counts its fields. Write what is meant, or leave the field out.',
  good: { actions: [{ text: 'Publish the map of cycle lanes', measures: ['Two maps a year'] }] },
  bad: { actions: [{ text: '[Insert action here]', measures: ['TBC'] }] },
  check(plan) {
    return textsOf(plan)
      .filter(({ path }) => !TOLD_BETTER.test(path))
      .flatMap(({ text, path }) => {
        const found = WHOLE.test(text) ? text : (WITHIN.exec(text) ?? SHOUTED.exec(text))?.[0];
        return found === undefined ? [] : [{ message: `Expected a text, found ${quoted(found)}`, path }];
      });
  },
};

/** By unread-deadline, and by missing-lead; a glossary may explain TBC. */
const TOLD_BETTER =
  /\/deadline\/raw$|\/(?:leads|partners)\/\d+\/name$|^\/(?:glossary\/|details\/\d+\/label$)/;
