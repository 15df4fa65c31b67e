import { type DraftRow, doubt } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { readIndicatorCodes } from '../../normalise/indicator.ts';
import { commitments } from './text/commitments.ts';
import { flattened } from './text/flattened.ts';
import { headedLabels } from './text/headed-labels.ts';
import { labelled } from './text/labelled.ts';
import { linesOf, type Run } from './text/lines.ts';
import { listed } from './text/listed.ts';
import { withLoneLabels } from './text/lone-labels.ts';
import { numberedActions } from './text/numbered-actions.ts';
import { promisedLists } from './text/promised-lists.ts';
import { promises } from './text/promises.ts';
import { runTogether } from './text/run-together.ts';
import { sentences } from './text/sentences.ts';

/**
 * Finds actions that are told without a table: paragraphs with `Lead:` and `By when:`, commitments with dated bullets,
 * tables that extraction flattened to a cell a line.
 */
export function toldInText(blocks: readonly Block[]): Run[] {
  const printed = linesOf(blocks);
  const forms = withLoneLabels(printed);
  const lines = forms ?? printed;
  const headed = forms ? [] : headedLabels(lines);
  const told = [
    ...(forms ? [] : flattened(lines)),
    ...(headed.length > 0 ? headed : [...commitments(lines), ...labelled(lines)]),
  ];
  const taken = new Set(
    told.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields.action ?? [])).map(({ from }) => from),
  );
  told.push(...sentences(lines.filter(({ source }) => !taken.has(source))));
  nameMeasures(told.flatMap(({ rows }) => rows));
  return together(told.sort((a, b) => a.first - b.first));
}

/** The same where no part of a document tells actions in any other way. */
export function toldOtherwise(blocks: readonly Block[]): Run[] {
  const lines = linesOf(blocks);
  const told = runTogether(lines);
  if (told.length > 0) return told;
  for (const read of [promises, numberedActions, promisedLists, listed]) {
    const found = read(lines);
    if (found.length > 0) return together(found);
  }
  return [];
}

/** `KPI: Homes at EPC C`: where no text under indicators names one of a register, they say how success is measured. */
function nameMeasures(rows: readonly DraftRow[]): void {
  const kpis = rows.filter(({ fields }) => fields.indicators && !fields.measures);
  const texts = kpis.flatMap(({ fields }) => fields.indicators ?? []).map(({ text }) => text);
  if (texts.some((text) => readIndicatorCodes(text).length > 0)) return;
  for (const row of kpis) {
    row.fields.measures = row.fields.indicators!;
    delete row.fields.indicators;
    doubt(row, 'measures', row.grades?.indicators ?? 'high');
  }
}

/** What begins in one block, as the items of a list do, is one telling. */
function together(told: readonly Run[]): Run[] {
  const byBlock = new Map<number, Run>();
  for (const run of told) {
    const known = byBlock.get(run.first);
    const merged = known && {
      ...known,
      rows: [...known.rows, ...run.rows],
      labels: [...known.labels, ...run.labels],
      last: Math.max(known.last, run.last),
    };
    byBlock.set(run.first, merged ?? run);
  }
  return [...byBlock.values()];
}
