import { describePlace, type Place } from '../../model/place.ts';
import { plural } from '../../model/words.ts';
import { findingLine } from '../../reporters/shared/line.ts';
import { oneLine } from '../../visible.ts';
import type { Inspection } from './inspection.ts';

type InspectedBlock = Inspection['blocks'][number];

/** An inspection for people: recognition first, then columns, then the blocks in short. `explain` says why. */
export function describeInspection(seen: Inspection, explain = false): string {
  const pages = seen.pages.length > 0 ? `, ${plural(seen.pages.length, 'page')}` : '';
  const lines = [
    `${oneLine(seen.file)}: ${seen.format}${pages}, read by ${seen.reader}, ${plural(seen.blocks.length, 'block')}`,
    `council: ${seen.recognition.council} (${oneLine(seen.recognition.reason)})`,
    ...candidatesLines(seen.recognition.candidates),
    ...(explain ? seen.recognition.plans.flatMap((plan) => planLines(plan, seen)) : []),
    ...seen.recognition.columns.flatMap((columns) => columnLines(columns, explain)),
    ...seen.findings.map((finding) => findingLine(seen.file, finding)),
    '',
    ...seen.blocks.flatMap((block) => blockLines(block, explain)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Those of which something stands in the document; the others are counted. */
function candidatesLines(candidates: Inspection['recognition']['candidates']): string[] {
  const near = candidates.filter(({ signature }) => signature.some(({ found }) => found));
  const others = candidates.length - near.length;
  return [
    ...near.flatMap(candidateLines),
    ...(others > 0 ? [`  ${plural(others, 'other plan')}: nothing of the signature found`] : []),
  ];
}

function candidateLines({
  council,
  plan,
  claimed,
  signature,
}: Inspection['recognition']['candidates'][number]): string[] {
  const patterns = signature.map(
    ({ pattern, found }) => `    ${found ? 'found    ' : 'not found'}  ${oneLine(pattern)}`,
  );
  return [`  ${council} / ${plan}: ${claimed ? 'claims it' : 'does not'}`, ...patterns];
}

/** Where a plan stands and why, what its rules found, whom it taught as leads. */
function planLines(
  { plan, first, end, why, learnt }: Inspection['recognition']['plans'][number],
  { blocks, recognition }: Inspection,
): string[] {
  const [from, to] = [blocks[first], blocks[end - 1]].map((block) => (block ? describeStanding(block) : ''));
  const rules = recognition.rules.filter((entry) => entry.plan === plan);
  return [
    `plan ${plan}: blocks ${first + 1}–${end}${from ? ` (${from} to ${to})` : ''}`,
    ...why.map((reason) => `    ${oneLine(reason)}`),
    ...(rules.length > 0
      ? [`    findings: ${rules.map(({ rule, count }) => `${count} × ${rule}`).join(', ')}`]
      : []),
    ...(learnt.length > 0 ? [`    leads learnt: ${oneLine(learnt.join(' | '))}`] : []),
  ];
}

function columnLines(
  { plan, table, place, columns }: Inspection['recognition']['columns'][number],
  explain: boolean,
): string[] {
  const where = describeStanding(place);
  return [
    `columns of table ${table}${where && ` (${where})`}, ${plan}:`,
    ...columns.map(
      ({ heading, field, parts, why }) =>
        `    ${oneLine(heading) || '(blank)'} → ${parts?.join(', ') ?? field ?? 'nothing'}${explain ? `: ${oneLine(why)}` : ''}`,
    ),
  ];
}

/** Page and line, or the sheet, without the cell. */
function describeStanding({ page, sheet, line }: Place): string {
  return oneLine(
    describePlace({ ...(page && { page }), ...(sheet !== undefined && { sheet }), ...(line && { line }) }),
  );
}

function blockLines(block: InspectedBlock, explain: boolean): string[] {
  const { type, furniture, level } = block;
  const where = describeStanding(block);
  const what = [where, type + (level ?? ''), furniture && `(${furniture})`].filter(Boolean).join('  ');
  const why = explain && block.why ? [`    ${oneLine(block.why)}`] : [];
  if (type !== 'table') return [`${what}  ${oneLine(block.text ?? '', 120)}`, ...why];
  const rows = new Map<number, string[]>();
  for (const cell of block.cells ?? []) {
    const row = rows.get(cell.row) ?? Array.from({ length: block.columns ?? 0 }, () => '');
    row[cell.column - 1] = oneLine(cell.text, 30);
    rows.set(cell.row, row);
  }
  return [
    `${what}  ${block.rows} × ${block.columns}${block.found ? `, ${block.found}` : ''}${block.continues ? ', goes on' : ''}`,
    ...why,
    ...[...rows].map(([row, cells]) => `    ${row}: ${cells.join(' | ')}`.trimEnd()),
  ];
}
