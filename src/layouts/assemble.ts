import type { Draft, DraftRow, DraftTheme, Field, Piece } from '../draft.ts';
import { disclaim, evidence, furnish } from '../draft.ts';
import type { Action, Deadline, Grade, Lead, Milestone, Outcome, Status, Theme } from '../model/plan.ts';
import { readColour } from '../normalise/colour.ts';
import { readDeadline } from '../normalise/deadline.ts';
import { readIndicatorCodes } from '../normalise/indicator.ts';
import { isAsAbove, readLeads, readPersons } from '../normalise/lead.ts';
import { readMoney } from '../normalise/money.ts';
import { readStatus } from '../normalise/status.ts';
import { fold, joinCut, listItems, oneLine, readRef, shortHash, slug, takeRef } from '../normalise/text.ts';

/** A text that stands in several pieces, as one; cuts are mended. */
export function textOf(draft: Draft, pieces: readonly Piece[] | undefined, glue?: string): string {
  let whole = '';
  for (const { text } of pieces ?? []) {
    whole =
      whole === '' ? text : glue === undefined ? joinCut(whole, text, draft.vocabulary) : whole + glue + text;
  }
  return whole;
}

/** An id that nothing in the list has yet: the wish, else the wish and a number in source order. */
export function uniqueId(wish: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map((record) => record.id));
  if (!ids.has(wish)) return wish;
  let n = 2;
  while (ids.has(`${wish}-${n}`)) n++;
  return `${wish}-${n}`;
}

/** The id of a record: its ref, else its first words and a hash of its text. */
export function recordId(ref: string | undefined, text: string, taken: readonly { id: string }[]): string {
  return uniqueId(ref ?? ([slug(text), shortHash(fold(text))].filter(Boolean).join('-') || 'x'), taken);
}

/** Adds the records that the rows make to the draft's plan. */
export function assemble(draft: Draft, rows: DraftRow[]): void {
  const { plan } = draft;
  const themes = new Map<DraftTheme, Theme>();
  let theme: Theme | undefined;
  let outcome: Outcome | undefined;
  let action: Action | undefined;
  let leadsAbove: Lead[] = [];
  let lastTheme: DraftTheme | undefined;
  let lostColours = 0;

  for (const row of rows) {
    const themeBefore = theme;
    if (row.theme !== lastTheme) {
      theme = row.theme && themeFor(row.theme);
      lastTheme = row.theme;
    }
    if (row.fields.theme) theme = themeFromColumn(row.fields.theme) ?? theme;
    if (theme !== themeBefore) outcome = action = undefined;
    if (row.fields.outcome) readOutcome(row.fields.outcome);
    addToOutcome(row);
    const starts = row.fields.action ?? row.fields.ref;
    if (!row.fields.milestone) {
      if (starts) action = addAction(row, row.fields.action);
    } else if (starts || action) {
      if (starts || !action) action = addAction(row, row.fields.action, ['ref', 'action']);
      addMilestone(row, action);
    } else action = addAction(row, row.fields.milestone);
    if (!starts && !row.fields.milestone) {
      const used = addToTheme(row) ? (['progress'] as const) : [];
      disclaim(draft, row, ['theme', 'outcome', 'outcomeProgress', ...used]);
    }
  }
  for (const record of plan.outcomes)
    raiseIndicators(
      record,
      plan.actions.filter((made) => made.outcome === record.id),
    );
  if (lostColours > 0) {
    const message = `Expected colours for a status, found ${lostColours} without: they were lost when the text was lifted out`;
    plan.findings.push({ rule: 'lost-colour', severity: 'warning', message });
  }

  function themeFor(draftTheme: DraftTheme): Theme {
    const known = themes.get(draftTheme);
    if (known) return known;
    const title = draftTheme.title
      .map((piece) => piece.text)
      .reduce(
        (whole, part) => (whole === '' ? part : whole + (/[:,–-]$/.test(whole) ? ' ' : '; ') + part),
        '',
      );
    const made = addTheme(
      title || oneLine(draftTheme.printed[0]?.text ?? ''),
      draftTheme.ref,
      draftTheme.printed,
    );
    themes.set(draftTheme, made);
    return made;
  }

  function themeFromColumn(pieces: Piece[]): Theme | undefined {
    const text = oneLine(textOf(draft, pieces));
    if (text === '') return undefined;
    const same = plan.themes.find((known) => fold(known.printed?.title ?? known.title) === fold(text));
    if (same) {
      same.places?.title?.push(...pieces.map((piece) => piece.from.place));
      return same;
    }
    const taken = takeRef(text);
    return addTheme(taken.text, taken.ref, pieces);
  }

  function addTheme(title: string, ref: string | undefined, pieces: Piece[]): Theme {
    const made: Theme = {
      id: recordId(ref, title, plan.themes),
      ...(ref && { ref: readRef(ref) }),
      title,
      ...evidence({ title: pieces }, { title }),
    };
    plan.themes.push(made);
    return made;
  }

  function readOutcome(pieces: Piece[]): void {
    const text = oneLine(textOf(draft, pieces));
    const current = outcome && (outcome.printed?.title ?? outcome.title);
    if (text === '' || (current && fold(current) === fold(text))) return;
    const taken = takeRef(text);
    const known = plan.outcomes.find(
      (other) => other.theme === theme?.id && fold(other.printed?.title ?? other.title) === fold(text),
    );
    if (known) {
      outcome = known;
      known.places?.title?.push(...pieces.map((piece) => piece.from.place));
      return;
    }
    outcome = {
      id: recordId(taken.ref, taken.text, plan.outcomes),
      ...(taken.ref && { ref: taken.ref }),
      title: taken.text,
      ...(theme && { theme: theme.id }),
      indicators: [],
      ...evidence({ title: pieces }, { title: taken.text }),
    };
    plan.outcomes.push(outcome);
  }

  /** A row that names a theme and comments on it, without an action of its own. */
  function addToTheme(row: DraftRow): boolean {
    const progress = oneLine(textOf(draft, row.fields.progress));
    if (!theme || !progress || !row.fields.theme) return false;
    theme.progress = theme.progress ? `${theme.progress} ${progress}` : progress;
    Object.assign((theme.places ??= {}), evidence({ progress: row.fields.progress }).places);
    (theme.confidence ??= {}).progress = 'high';
    return true;
  }

  /** A tall cell beside the outcome's rows: its text runs on down the rows. */
  function addToOutcome(row: DraftRow): void {
    const pieces = row.fields.outcomeProgress;
    if (!pieces) return;
    if (!outcome) {
      disclaim(draft, { ...row, fields: { outcomeProgress: pieces } }, []);
      return;
    }
    const text = oneLine(textOf(draft, pieces));
    outcome.progress = outcome.progress ? joinCut(outcome.progress, text, draft.vocabulary) : text;
    const places = (outcome.places ??= {});
    places.progress = [...(places.progress ?? []), ...pieces.map((piece) => piece.from.place)];
    (outcome.confidence ??= {}).progress = 'high';
  }

  function addAction(row: DraftRow, pieces: Piece[] | undefined, only?: readonly Field[]): Action {
    const path = `/actions/${plan.actions.length}`;
    const record = readDeliverable(row, pieces, path, plan.actions, only, row.fields.ref);
    const made: Action = { ...record, milestones: [] };
    if (theme) made.theme = theme.id;
    if (outcome) made.outcome = outcome.id;
    plan.actions.push(made);
    return made;
  }

  function addMilestone(row: DraftRow, parent: Action): void {
    const path = `/actions/${plan.actions.indexOf(parent)}/milestones/${parent.milestones.length}`;
    parent.milestones.push(readDeliverable(row, row.fields.milestone, path, parent.milestones));
  }

  function readDeliverable(
    row: DraftRow,
    pieces: Piece[] | undefined,
    path: string,
    siblings: readonly { id: string }[],
    only?: readonly Field[],
    refPieces?: Piece[],
  ): Milestone {
    const get = (field: Field): Piece[] | undefined =>
      only && !only.includes(field) ? undefined : row.fields[field];
    const printed = oneLine(textOf(draft, pieces));
    const ownRef = oneLine(textOf(draft, refPieces));
    const taken = refPieces || path.includes('/milestones/') ? { text: printed } : takeRef(printed);
    const ref = ownRef || ('ref' in taken ? taken.ref : undefined);
    const text = taken.text || ref || '';
    const cells = {
      text: pieces,
      ref: ref && (refPieces ?? pieces),
      leads: get('lead'),
      person: get('person'),
      partners: get('partners'),
      deadline: get('deadline'),
      status: get('status'),
      progress: get('progress'),
      measures: get('measures'),
      resources: get('resources'),
      links: get('links'),
      indicators: get('indicators'),
    };
    const list = (field: Field): string[] => listItems(textOf(draft, get(field))).flatMap(splitSemicolons);
    const line = (field: Field): string => oneLine(textOf(draft, get(field)));
    const who = leadsOf(row, get);
    const status = statusOf(get('status'));
    const lists = {
      measures: list('measures'),
      resources: list('resources'),
      links: list('links'),
      indicators: codesOf(line('indicators'), line('links')),
    };
    const proof = evidence(
      Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, value || undefined])),
      {
        text,
        ...lists,
        person: who.leads.flatMap((lead) => lead.person ?? []),
        partners: who.partners.map((partner) => partner.name),
      },
    );
    Object.assign(proof.confidence, who.confidence);
    if (who.above) {
      const message = `Expected a lead, found "${who.leadsRaw}"; taken from the row above: ${who.above}`;
      plan.findings.push({
        rule: 'as-above',
        severity: 'info',
        path: `${path}/leads`,
        place: row.place,
        message,
      });
    }
    const record: Milestone = {
      id: recordId(ref, text, siblings),
      ...(ref && { ref }),
      text,
      ...(who.leadsRaw && { leadsRaw: who.leadsRaw }),
      leads: who.leads,
      partners: who.partners,
      ...deadlineOf(line('deadline'), proof.confidence),
      ...(status && { status }),
      ...(line('progress') && { progress: line('progress') }),
      ...lists,
      resources: lists.resources.map((item) => ({ text: item, amounts: readMoney(item) })),
      ...proof,
    };
    noteRepairs(row, path, record);
    if (who.leads.length > 0) leadsAbove = who.leads;
    return record;
  }

  function leadsOf(row: DraftRow, get: (field: Field) => Piece[] | undefined): Who {
    const leadsRaw = oneLine(textOf(draft, get('lead'), '\n'));
    const own = readLeads(textOf(draft, get('lead'), '\n'), draft.leads);
    const helpers = readLeads(textOf(draft, get('partners'), '\n'), draft.leads);
    const who: Who = {
      leads: own.leads,
      partners: [...own.partners, ...helpers.leads, ...helpers.partners],
      ...(leadsRaw && { leadsRaw }),
      confidence: {},
    };
    if (isAsAbove(leadsRaw) && leadsAbove.length > 0) {
      who.leads = leadsAbove.map((lead) => ({ ...lead }));
      who.above = leadsAbove.map((lead) => lead.name).join('; ');
    }
    if (row.fields.lead && (who.above || own.confidence !== 'high')) {
      who.confidence.leads = who.above ? 'medium' : own.confidence;
    }
    if (row.fields.partners && helpers.confidence !== 'high') who.confidence.partners = helpers.confidence;
    pairPersons(who.leads, readPersons(textOf(draft, get('person'), '\n')));
    return who;
  }

  function deadlineOf(raw: string, confidence: Record<string, Grade>): { deadline?: Deadline } {
    if (raw === '') return {};
    const reading = readDeadline(raw, plan.period && { period: plan.period });
    if (reading.problem || reading.ambiguous) confidence.deadline = 'low';
    else if (reading.deadline.assumed.length > 0) confidence.deadline = 'medium';
    return { deadline: reading.deadline };
  }

  function noteRepairs(row: DraftRow, path: string, record: Milestone): void {
    const touched = Object.entries(row.repaired ?? {}).map(([field, name]) => ({
      key: MODEL_KEYS[field as Field] ?? 'text',
      name,
    }));
    for (const { key } of touched) if (record.confidence?.[key]) record.confidence[key] = 'medium';
    if (touched[0]) {
      const fields = touched.map(({ key }) => key).join(', ');
      const message = `Expected a whole row, found a damaged one: ${touched[0].name}; repaired (${fields})`;
      plan.findings.push({
        rule: 'repaired',
        severity: 'info',
        message,
        place: row.place,
        path: `${path}/text`,
      });
    }
  }

  /** A status in words, or in the colour of its cell or dot; a dot whose colour is lost is told once. */
  function statusOf(pieces: Piece[] | undefined): Status | undefined {
    if (!pieces) return undefined;
    const raw = oneLine(textOf(draft, pieces));
    const colour = pieces.map((piece) => piece.colour && readColour(piece.colour)).find(Boolean);
    if (raw !== '' && !MARK.test(raw)) {
      const status = readStatus(raw);
      return colour && !status.rag ? { ...status, rag: colour } : status;
    }
    for (const piece of pieces) furnish(draft, 'status-mark', piece.from);
    if (colour) return { raw: colour, rag: colour };
    if (pieces.some((piece) => piece.text !== '')) lostColours++;
    return undefined;
  }
}

/** A cell of codes beside the first of an outcome's rows, and none beside the others, is one tall cell: the outcome's. */
function raiseIndicators(outcome: Outcome, [first, ...others]: Action[]): void {
  if (!first || others.length === 0 || first.indicators.length === 0) return;
  if ([first, ...others].some((action) => action.milestones.length > 0)) return;
  if (others.some((action) => action.indicators.length > 0 || action.links.length > 0)) return;
  outcome.indicators = first.indicators;
  first.indicators = [];
  for (const key of ['places', 'confidence', 'printed'] as const) {
    const value = first[key]?.indicators;
    if (value === undefined) continue;
    Object.assign((outcome[key] ??= {}), { indicators: value });
    delete first[key]?.indicators;
  }
}

/** A dot or square that stands for a colour. */
const MARK = /^[•●○■□▪⬤.*-]+$/;

/** Who answers for a row, and who helps. */
interface Who {
  leads: Lead[];
  partners: Lead[];
  leadsRaw?: string;
  /** The names taken from the row above. */
  above?: string;
  confidence: Record<string, Grade>;
}

/** Where a column's value stands in a record. */
const MODEL_KEYS: Partial<Record<Field, string>> = {
  action: 'text',
  milestone: 'text',
  lead: 'leads',
  person: 'leads',
  partners: 'partners',
  deadline: 'deadline',
  status: 'status',
  progress: 'progress',
  measures: 'measures',
  resources: 'resources',
  links: 'links',
  indicators: 'indicators',
  ref: 'ref',
};

/** Parts that the council itself parts. */
function splitSemicolons(text: string): string[] {
  return text.split(/\s*;\s+/).filter(Boolean);
}

/** The codes of an indicator column, and national indicators that stand among links. */
function codesOf(indicators: string, links: string): string[] {
  const codes = readIndicatorCodes(indicators).map((found) => found.code);
  for (const found of /\bNIs?\s?\d/i.test(links) ? readIndicatorCodes(links) : [])
    if (found.scheme === 'NI') codes.push(found.code);
  return [...new Set(codes)];
}

/** The officer printed beside an organisation, paired by position; one too many is a lead of its own. */
function pairPersons(leads: Lead[], persons: string[]): void {
  persons.forEach((person, index) => {
    const lead = leads[index];
    if (lead) lead.person = person;
    else leads.push({ name: person, kind: 'person', person });
  });
}
