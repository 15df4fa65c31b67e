import type { ImportResult, Recognition } from '../../import.ts';
import type { Block, Cell, Page } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';

/** Where a block or cell stands, as `inspect --format json` prints it. */
type Standing = Pick<Place, 'page' | 'sheet' | 'line' | 'box'>;

interface InspectedBlock extends Standing {
  type: Block['type'];
  furniture?: string;
  level?: number;
  text?: string;
  items?: (Standing & { text: string })[];
  rows?: number;
  columns?: number;
  continues?: boolean;
  found?: string;
  confidence?: number;
  cells?: (Omit<Cell, 'place'> & Standing)[];
}

/** What `inspect --format json` prints: what any stage or outside tool can be measured on. */
export interface Inspection {
  file: string;
  format: string;
  reader: string;
  sha256: string;
  pages: Page[];
  blocks: InspectedBlock[];
  recognition: Recognition;
  findings: Finding[];
}

export function inspection({ document, recognition, findings }: ImportResult): Inspection {
  const { file, format, reader, sha256, pages } = document;
  return {
    file,
    format,
    reader,
    sha256,
    pages,
    blocks: document.blocks.map(inspected),
    recognition,
    findings,
  };
}

function inspected(block: Block): InspectedBlock {
  const { place, ...rest } = block;
  const base = { ...rest, ...standing(place) };
  if (base.type === 'list') {
    const items = base.items.map((item) => ({ ...standing(item.place), text: item.text }));
    return { ...base, items, text: items.map(({ text }) => text).join('\n') };
  }
  if (base.type !== 'table') return base;
  return { ...base, cells: base.cells.map(({ place: at, ...cell }) => ({ ...cell, ...standing(at) })) };
}

function standing({ page, sheet, line, box }: Place): Standing {
  return {
    ...(page && { page }),
    ...(sheet !== undefined && { sheet }),
    ...(line && { line }),
    ...(box && { box }),
  };
}
