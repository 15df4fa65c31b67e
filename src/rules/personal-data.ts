import { quoted } from '../model/words.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from './shared/texts.ts';

/** `jane.hollis@…`, `j.hollis@…`: the mailbox of a person, not of a team; a mobile number of the United Kingdom. */
const PERSONAL =
  /\b[a-z]+[._][a-z]{2,}@[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?<!\d)(?:\+44\s?7|07)\d{3}\s?\d{3}\s?\d{3}(?!\d)/i;

export const rule: Rule = {
  id: 'personal-data',
  severity: 'info',
  summary: "A person's own mail address or mobile number",
  why: 'It is personal data that the plan carries into every copy, and it is out of date when the post changes hands. Print the address of the team.',
  good: { actions: [{ text: 'Publish the map; questions to cycling@exampleton.gov.uk' }] },
  bad: { actions: [{ text: 'Publish the map; questions to jo.sample@exampleton.gov.uk' }] },
  check(plan) {
    return textsOf(plan).flatMap(({ text, path }) => {
      const [found] = PERSONAL.exec(text) ?? [];
      return found === undefined
        ? []
        : [{ message: `Expected the address of a team, found ${quoted(found)}`, path }];
    });
  },
};
