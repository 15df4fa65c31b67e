import type { Draft, Field, Piece } from '../../draft.ts';
import type { Grade, Lead } from '../../model/plan.ts';
import { isAsAbove, type LeadReading, readLeads, readPersons } from '../../normalise/lead.ts';
import { oneLine } from '../../normalise/text.ts';
import { byColumn, textOf } from './ids.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The pieces of a row's field. */
export type Get = (field: Field) => Piece[] | undefined;

/** Who answers for a row, and who helps. */
export interface Who {
  leads: Lead[];
  partners: Lead[];
  leadsRaw?: string;
  /** The names taken from the row above. */
  above?: string;
  confidence: Record<string, Grade>;
}

/** Reads the cells of lead, officer and partners. @param leadsAbove what `As above` means */
export function whoOf(draft: Draft, leadsAbove: readonly Lead[], get: Get): Who {
  const leadsRaw = oneLine(textOf(draft, get('lead'), '\n'));
  const own = byColumn(get('lead')).map((pieces) => leadsIn(draft, pieces));
  const helpers = leadsIn(draft, get('partners'));
  const who: Who = {
    leads: own.flatMap(({ leads }) => leads),
    partners: [...own.flatMap(({ partners }) => partners), ...helpers.leads, ...helpers.partners],
    ...(leadsRaw && { leadsRaw }),
    confidence: {},
  };
  if (isAsAbove(leadsRaw) && leadsAbove.length > 0) {
    who.leads = leadsAbove.map((lead) => ({ ...lead }));
    who.above = leadsAbove.map((lead) => lead.name).join('; ');
  }
  const doubted = own.map(({ confidence }) => confidence).filter((grade) => grade !== 'high');
  if (get('lead') && (who.above || doubted[0]))
    who.confidence.leads = who.above ? 'medium' : doubted.includes('low') ? 'low' : 'medium';
  if (get('partners') && helpers.confidence !== 'high') who.confidence.partners = helpers.confidence;
  pairPersons(who.leads, readPersons(textOf(draft, get('person'), '\n')));
  return who;
}

/** Reads the leads that pieces of a cell name. */
export function leadsIn(draft: Draft, pieces: Piece[] | undefined): LeadReading {
  const parted = partedText(pieces);
  if (parted) return readLeads(parted, { ...draft.leads, isParted: true });
  const [isWrapped, isNarrow] = [isMarked(pieces, 'wrapped'), isMarked(pieces, 'narrow')];
  const context =
    isWrapped || isNarrow ? { ...draft.leads, ...(isWrapped ? { isWrapped } : { isNarrow }) } : draft.leads;
  return readLeads(textOf(draft, pieces, '\n'), context);
}

/** The width of a column broke their lines, or may have; that of one alone says where the next begins. */
const isMarked = (pieces: readonly Piece[] | undefined, mark: 'wrapped' | 'narrow'): boolean =>
  pieces?.length === 1 && mark in pieces[0]!.from;

/** The text of a cell with a blank line behind each line that somebody ended, where others ended for want of room. */
function partedText(pieces: readonly Piece[] | undefined): string | undefined {
  const [piece, ...more] = pieces ?? [];
  const paragraphs = piece && more.length === 0 ? paragraphsOf(piece) : [];
  return paragraphs.length > 1 ? paragraphs.join('\n\n') : undefined;
}

/** The officer printed beside an organisation, paired by position; one too many is a lead of its own. */
function pairPersons(leads: Lead[], persons: string[]): void {
  persons.forEach((person, index) => {
    const lead = leads[index];
    if (person === '') return;
    if (lead) lead.person = person;
    else leads.push({ name: person, kind: 'person', person });
  });
}
