import type { Council } from '../council.ts';
import { blockText } from '../draft.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { publisherIn } from '../parts/publisher.ts';
import { calendarOf, type FoundCalendar } from './find-calendar.ts';

/** Who publishes a document, and how they count years, quarters and seasons. */
export interface Publisher {
  /** The council file that reads it. */
  council: Council;
  /** Where that is `any`: the council of the register that the cover names, else the name that it prints. */
  registered?: Plan['council'];
  printed?: string;
  calendar: FoundCalendar;
}

/** Tells who publishes a document, for a council file is not needed to read it. */
export async function publisherOf(document: SourceDocument, council: Council): Promise<Publisher> {
  if (council.id !== 'any') return { council, calendar: await calendarOf(document, council, false) };
  const { councilNamedIn } = await import('../registers/councils.ts');
  // Only the cover tells who publishes: a council named in a cell may be a partner.
  const table = document.blocks.findIndex((block) => block.type === 'table');
  const above = document.blocks.slice(0, table < 0 ? undefined : table);
  const [cover = [], around = []] = [false, true].map((furniture) =>
    above.filter((block) => Boolean(block.furniture) === furniture).map(blockText),
  );
  cover.push(...namedInFacts(document.blocks));
  // Where no table stands apart, others are named among the lines.
  const [first = ''] = (cover[0] ?? '').split('\n');
  const named = [first, cover.join('\n'), around.join('\n')].map(councilNamedIn).find(Boolean);
  const found = named && (await isAbroad(document)) ? undefined : named;
  const printed = found ? undefined : publisherIn([...around, ...cover]);
  return {
    council,
    ...(found && { registered: { id: found.id, name: found.name, ...(found.gss && { gss: found.gss }) } }),
    ...(printed && { printed }),
    calendar: await calendarOf(document, council, found !== undefined),
  };
}

/** `Newcastle City Council` of New South Wales: a name that a British council has too. */
async function isAbroad({ blocks }: SourceDocument): Promise<boolean> {
  const { countryOf } = await import('../registers/countries.ts');
  const country = countryOf(blocks.map(blockText).join('\n'))?.country ?? 'GB';
  return country !== 'GB';
}

/** Blocks in which the facts of a cover are looked for. */
const COVER = 12;
const PUBLISHER =
  /^(?:(?:name of )?(?:the )?(?:council|(?:local )?authority|organisation|publisher)(?: name)?|published by)\s?:?$/i;

/** `Council: | Ashford Borough Council`, beside other facts over the plan. */
function namedInFacts(blocks: SourceDocument['blocks']): string[] {
  return blocks.slice(0, COVER).flatMap((block) => {
    if (block.type !== 'table' || block.furniture || !block.cells.some(({ text }) => PUBLISHER.test(text)))
      return [];
    return block.cells.flatMap((cell, at) => {
      const next = block.cells[at + 1];
      return PUBLISHER.test(cell.text) && next?.row === cell.row && cell.column === 1 ? [next.text] : [];
    });
  });
}
