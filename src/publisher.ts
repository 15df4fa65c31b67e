import type { Council } from './council.ts';
import { blockText } from './draft.ts';
import { calendarOf, type FoundCalendar } from './find-calendar.ts';
import type { SourceDocument } from './model/document.ts';
import type { Plan } from './model/plan.ts';
import { publisherIn } from './parts/publisher.ts';

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
  const { councilNamedIn } = await import('./registers/councils.ts');
  // Only the cover tells who publishes: a council named in a cell may be a partner.
  const table = document.blocks.findIndex((block) => block.type === 'table');
  const above = document.blocks.slice(0, table < 0 ? undefined : table);
  const [cover = [], around = []] = [false, true].map((furniture) =>
    above.filter((block) => Boolean(block.furniture) === furniture).map(blockText),
  );
  const found = councilNamedIn(cover.join('\n')) ?? councilNamedIn(around.join('\n'));
  const printed = found ? undefined : publisherIn([...around, ...cover]);
  return {
    council,
    ...(found && { registered: { id: found.id, name: found.name, ...(found.gss && { gss: found.gss }) } }),
    ...(printed && { printed }),
    calendar: await calendarOf(document, council, found !== undefined),
  };
}
