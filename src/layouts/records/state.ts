import { type Draft, furnish, type Piece } from '../../draft.ts';
import type { Status } from '../../model/plan.ts';
import { readColour } from '../../normalise/colour.ts';
import { readStatus } from '../../normalise/status.ts';
import { oneLine } from '../../normalise/text.ts';
import { byColumn, textOf } from './ids.ts';

/** Statuses that cannot be read. */
export interface Lost {
  /** Dots that stood for a status and have lost their colour. */
  lostColours: number;
  /** Dashes: such dots where no status is in words, else none was meant. */
  dashes: number;
}

/** A dot or square that stands for a colour. */
const MARK = /^[•●○■□▪⬤.*-]+$/;

/** `G R A`: ratings of several rows, of which the cell's colour is one. */
const SEVERAL = /^(?:[RAGB]\b\W*){2,}$/;

/** A status in words, or in the colour of its cell or dot; a dot whose colour is lost is told once. */
export function statusOf(draft: Draft, lost: Lost, pieces: Piece[] | undefined): Status | undefined {
  if (!pieces) return undefined;
  const columns = byColumn(pieces).filter((own) => own.some(({ text, colour }) => text !== '' || colour));
  if (columns.length > 1 && columns.every((own) => !MARK.test(oneLine(textOf(draft, own))))) {
    const read = columns.flatMap((own) => statusOf(draft, lost, own) ?? []);
    const [rag, state] = [read.find(({ rag }) => rag)?.rag, read.find(({ state }) => state)?.state];
    return { raw: read.map(({ raw }) => raw).join('; '), ...(rag && { rag }), ...(state && { state }) };
  }
  const raw = oneLine(textOf(draft, pieces));
  const colour = pieces.map((piece) => piece.colour && readColour(piece.colour)).find(Boolean);
  if (raw !== '' && !MARK.test(raw)) {
    const means = pieces.map((piece) => piece.means).find(Boolean);
    const status = { ...readStatus(means ?? raw), raw };
    return colour && !status.rag && !SEVERAL.test(raw) ? { ...status, rag: colour } : status;
  }
  for (const piece of pieces) furnish(draft, 'status-mark', piece.from, piece.text);
  if (colour) return { raw: colour, rag: colour };
  const said = draft.key.find(({ fill }) => fill && pieces.some((piece) => piece.colour === fill));
  if (said) return readStatus(said.meaning);
  if (raw === '-') lost.dashes++;
  else if (pieces.some((piece) => piece.text !== '')) lost.lostColours++;
  return undefined;
}
