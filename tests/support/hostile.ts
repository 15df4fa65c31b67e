import type { Lead, Plan } from '../../src/model/plan.ts';
import { action, milestone, plan } from './sample.ts';

/** What a document may hold to trip up what it is written into. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"double" \'single\' `back` „low“',
  '=HYPERLINK("https://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1+1) @here #1 $x^2$ ~~gone~~ :+1:',
  'annual \u202eslaer\u202c report \u2066isolate\u2069 \u200bzero\ufeff',
  'first line\nsecond line\r\nthird\rfourth\u2028fifth\ttab',
  `${'ten thousand characters '.repeat(420)}end`,
  '| pipe | **bold** _em_ [link](javascript:alert(1)) ![i](https://evil.example/x.png) <b>',
  '- [ ] # heading ``` fence',
  'END:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:-PT5M',
  'a\\;b\\,c;d,e:f\\n',
  ']]> <!-- comment --> <![CDATA[ x &amp; &lt; &#60; &nbsp;',
  'bell\u0007 escape\u001b[2J null\u0000 c1\u009b del\u007f',
  "'; DROP TABLE actions; --",
  '_x000D_ _x0041_ {{7*7}} %s',
  'https://evil.example/?a=1&b=2 www.evil.example mail@evil.example',
  '\u{1f3af} 日本 ‏עברית‏ é e\u0301 ﷽',
  'constructor __proto__ toString',
  '1.10',
  '2016-04-01',
  'NULL',
  'true',
];

/** A plan with each of them in every field that a document fills. */
export const hostilePlan: Plan = plan({
  id: 'hostile <plan> "1"',
  title: hostile.join(' '),
  council: { id: 'x', name: hostile[0]! + hostile[6]!, gss: 'E09000014' },
  period: { raw: hostile[0]!, start: '2016-04-01', end: '2017-03-31' },
  themes: hostile.map((text, index) => ({ id: `t${index}`, ref: text, title: text })),
  outcomes: hostile.map((text, index) => ({ id: `o${index}`, ref: text, title: text, indicators: [text] })),
  indicators: hostile.map((text, index) => ({ id: `i${index}`, code: text, title: text, leads: [] })),
  actions: hostile.map((text, index) => {
    const lead = { name: text, kind: 'organisation', person: text } as Lead;
    const fields = {
      ref: text,
      theme: `t${index}`,
      outcome: `o${index}`,
      leads: [lead, lead],
      partners: [lead],
      deadline: {
        raw: text,
        kind: 'day',
        start: '2016-05-01',
        end: '2016-05-02',
        ongoing: false,
        assumed: [text],
      },
      status: { raw: text, rag: 'red' },
      progress: text,
      measures: [text, text],
      resources: [{ text, amounts: [] }],
      links: [text],
      indicators: [text],
      places: { text: [{ line: index + 1 }] },
    } as const;
    const parts = index % 2 ? [milestone(text, { ...fields, id: `m ${text}` } as never)] : [];
    return action(text, { ...fields, id: `${index} ${text}`, milestones: parts } as never);
  }),
  source: {
    file: '"><script>alert(1)</script>.txt',
    sha256: '0'.repeat(64),
    format: 'text',
    reader: 'text',
    council: 'x',
    layout: 'rows',
    from: { line: 1 },
    to: { line: 20 },
    outside: [],
  },
  findings: hostile.map((text, index) => ({
    rule: 'missing-lead',
    severity: 'warning' as const,
    message: text,
    path: `/actions/${index}/leads`,
  })),
});
