import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers.ts';

const read = (text: string) =>
  readDocument({ file: 'plan.csv', bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) });

const HEAD = 'Action,Lead,Deadline\nMend the swings,Parks,May 2026\nPaint the gate,Parks,May 2026\n';

describe('rows with more fields than the header', () => {
  it('are told and doubted: a comma of the text parts it', async () => {
    const { findings, blocks } = await read(`${HEAD}Plant 3,000 bulbs,Parks,June 2026\n`);
    expect(findings.map(({ rule, message, place }) => [rule, message, place])).toEqual([
      [
        'uneven-row',
        'Expected 3 cells in a row, found 4; put a field that holds a comma in quotation marks',
        { line: 4 },
      ],
    ]);
    const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells : []));
    expect(cells.filter(({ doubtful }) => doubtful).map(({ text }) => text)).toEqual([
      'Plant 3',
      '000 bulbs',
      'Parks',
      'June 2026',
    ]);
  });

  it.each([
    ['a comma in quotation marks', `${HEAD}"Plant 3,000 bulbs",Parks,June 2026\n`],
    ['blank fields at the end', `${HEAD}Plant bulbs,Parks,June 2026,,,\n`],
    [
      'most rows, of which the last column has no heading',
      'Action,Lead\nMend it,Parks,Red\nSell it,Parks,Green\n',
    ],
  ])('but not %s', async (_, text) => expect((await read(text)).findings).toEqual([]));
});
