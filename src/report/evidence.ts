import type { SourceDocument, Table } from '../model/document.ts';
import { comparePlaces, describePlace, type Place } from '../model/place.ts';
import type { Action, Milestone } from '../model/plan.ts';
import { type Html, html } from './html.ts';

type Box = NonNullable<Place['box']>;

/** Pages as pictures that can be shown in part, by number. */
export type Pictures = ReadonlyMap<number, { id: string; width: number; height: number }>;

/** Fields that a record has from its own row; a theme stands elsewhere. */
const notOwn = new Set(['theme', 'outcome']);

/** Where a record stands in its document: what was printed there, as far as the document is at hand. */
export function evidenceOf(
  record: Action | Milestone,
  document: SourceDocument | undefined,
  pictures: Pictures | undefined,
): Html | '' {
  const places = ownPlaces(record);
  if (places.length === 0) return '';
  const shown = pictures && pictures.size > 0 ? pagesOf(places, pictures) : [];
  const rows = shown.length === 0 && document ? rowsOf(places, document) : [];
  const where =
    places[0]!.page && !places[0]!.line && !places[0]!.sheet
      ? `page ${places[0]!.page}`
      : describePlace(withoutColumn(places[0]!));
  if (shown.length + rows.length === 0) return html`<p class="where">In the document: ${where}</p>`;
  return html`<details class="evidence"><summary>In the document: ${where}</summary>${shown}${rows}</details>`;
}

function withoutColumn({ column: _, ...place }: Place): Place {
  return place;
}

export function ownPlaces({ places = {} }: Action | Milestone): Place[] {
  return Object.entries(places)
    .flatMap(([field, found]) => (notOwn.has(field) ? [] : found))
    .toSorted(comparePlaces);
}

/** The part of each page that the record stands on, its boxes within one frame. */
function pagesOf(places: readonly Place[], pictures: Pictures): Html[] {
  const boxes = new Map<number, Box>();
  for (const { page, box } of places) {
    if (!page || !box) continue;
    const known = boxes.get(page) ?? box;
    boxes.set(page, [
      Math.min(known[0], box[0]),
      Math.min(known[1], box[1]),
      Math.max(known[2], box[2]),
      Math.max(known[3], box[3]),
    ]);
  }
  return [...boxes].flatMap(([page, [x0, y0, x1, y1]]) => {
    const picture = pictures.get(page);
    if (!picture) return [];
    const { id, width, height } = picture;
    const top = Math.max(0, Math.floor(y0 - 30));
    const bottom = Math.min(height, Math.ceil(y1 + 30));
    const size = html`width="${width}" height="${height}"`;
    return html`<div class="scroll" role="group" tabindex="0" aria-label="Page ${page} of the document"><svg class="page" role="img" aria-label="Page ${page} of the document, its row outlined" viewBox="0 ${top} ${Math.ceil(width)} ${bottom - top}"><use href="#${id}" ${size}/><rect class="frame" x="${x0 - 3}" y="${y0 - 3}" width="${x1 - x0 + 6}" height="${y1 - y0 + 6}" rx="2"/></svg></div>`;
  });
}

/** The cells of the rows, or the paragraphs, that the record was read from. */
function rowsOf(places: readonly Place[], document: SourceDocument): Html[] {
  const cells = new Map<string, { line: number | undefined; texts: string[] }>();
  for (const { table, row, line, page } of places) {
    const key = table && row ? `${table} ${row}` : `line ${line} ${page}`;
    if (cells.has(key)) continue;
    const texts = table && row ? cellsOf(document, table, row) : paragraphsOf(document, line);
    if (texts.length > 0) cells.set(key, { line, texts });
  }
  return [...cells.values()].map(
    ({ line, texts }) =>
      html`<div class="row">${line !== undefined && html`<b>${line}</b>`}${texts.map((text) => html`<span dir="auto">${text}</span>`)}</div>`,
  );
}

/** The tables of a document by number, looked up once for all of its actions. */
const tablesOf = new WeakMap<SourceDocument, Map<number | undefined, Table>>();

function cellsOf(document: SourceDocument, table: number, row: number): string[] {
  let tables = tablesOf.get(document);
  if (!tables) {
    tables = new Map();
    for (const block of document.blocks) if (block.type === 'table') tables.set(block.place.table, block);
    tablesOf.set(document, tables);
  }
  const cells = tables.get(table)?.cells ?? [];
  return cells.flatMap(({ place, text }) => (place.row === row && text.trim() ? text : []));
}

function paragraphsOf({ blocks }: SourceDocument, line: number | undefined): string[] {
  if (line === undefined) return [];
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.items.flatMap(({ text, place }) => (place.line === line ? text : []));
    return block.type !== 'table' && block.place.line === line ? block.text : [];
  });
}
