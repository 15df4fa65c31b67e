import { visible } from '../../visible.ts';
import type { CouncilSketch, PlanSketch, SketchColumns } from './sketch.ts';

/** Writes a sketch as the file of a council. Its texts are a document's: none of them ends where it should not. */
export function sourceOf(sketch: CouncilSketch, document: string): string {
  const layouts = [...new Set(sketch.plans.map(({ layout }) => layout))].sort();
  const lines = [
    `// A draft, made by \`plans new\` from ${remark(document)}: look through it, then delete this line.`,
    `import { ${[...layouts, 'defineCouncil'].sort().join(', ')} } from 'plans/council';`,
    '',
    'export default defineCouncil({',
    `  id: ${text(sketch.id)},`,
    ...(sketch.recognised
      ? []
      : ['  // The document names no council of the register: write here who publishes it.']),
    `  name: ${text(sketch.name)},`,
    ...(sketch.gss ? [`  gss: ${text(sketch.gss)},`] : []),
    ...(sketch.organisations.length > 0
      ? [
          '  // Leads and partners as found: they part two names where the line break between them was lost.',
          ...list('  ', 'organisations', sketch.organisations.map(text)),
        ]
      : []),
    '  plans: [',
    ...sketch.plans.flatMap(planLines),
    '  ],',
    '});',
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: PlanSketch): string[] {
  const { section, titleLines, period, furniture } = plan;
  return [
    '    {',
    `      id: ${text(plan.id)},`,
    `      title: ${text(plan.title)},`,
    "      // Each of them must stand in a document; all together they should in no other council's.",
    ...list('      ', 'signature', plan.signature.map(regex)),
    ...(section
      ? [
          '      section: {',
          `        from: ${regex(section.from)},`,
          ...(section.to ? [`        to: ${regex(section.to)},`] : []),
          '      },',
        ]
      : []),
    ...(titleLines ? list('      ', 'titleLines', titleLines.map(regex)) : []),
    ...(period
      ? [
          '      // Not printed where a plan’s years are looked for: mind it each year.',
          `      period: ${text(period)},`,
        ]
      : []),
    ...layoutLines(plan).map((line) => `      ${line}`),
    ...(furniture.length > 0
      ? list(
          '      ',
          'furniture',
          furniture.map(({ kind, pattern }) => `{ kind: ${text(kind)}, pattern: ${regex(pattern)} }`),
        )
      : []),
    '    },',
  ];
}

function layoutLines({ layout, columns, remarks, unread }: PlanSketch): string[] {
  const said = remarks.map((line) => `// ${remark(line)}`);
  if (layout !== 'anything') return [...said, ...callLines('layout: ', layout, columns, ',')];
  const known = Object.keys(columns.headings).length > 0;
  const table = callLines('', columns.headings.milestone ? 'milestones' : 'rows', columns, '');
  return [
    ...said,
    ...unread.map(
      (heading) =>
        `// Nothing reads its column ${text(heading)}: anything({ progress: ${text(heading)} }) would.`,
    ),
    'layout: anything(),',
    ...(known ? ['// Its columns as understood:', ...table.map((line) => `//   ${line}`)] : []),
  ];
}

function callLines(
  before: string,
  layout: string,
  { headings, headless }: SketchColumns,
  after: string,
): string[] {
  const columns = Object.entries(headings).map(([field, printed]) => {
    const values = printed.map(text);
    return `  ${field}: ${values.length === 1 ? values[0] : `[${values.join(', ')}]`},`;
  });
  const order = headless?.map((field) => (field ? text(field) : 'undefined')).join(', ');
  if (columns.length === 0) return [`${before}${layout}({}, { headless: [${order}] })${after}`];
  return [
    `${before}${layout}({`,
    ...columns,
    order === undefined ? `})${after}` : `}, { headless: [${order}] })${after}`,
  ];
}

function list(indent: string, name: string, values: readonly string[]): string[] {
  const line = `${indent}${name}: [${values.join(', ')}],`;
  if (line.length <= 110) return [line];
  return [`${indent}${name}: [`, ...values.map((value) => `${indent}  ${value},`), `${indent}],`];
}

/** Characters that nobody sees, or that turn the direction of writing, are written as what they are. */
const escaped = (code: string): string =>
  code.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

function text(value: string): string {
  const quoted = JSON.stringify(value);
  if (value.includes("'")) return escaped(quoted);
  return escaped(`'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`);
}

const regex = (pattern: RegExp): string => escaped(String(pattern));

/** A comment ends with its line. */
const remark = (line: string): string => visible(line.replace(/\s+/g, ' '));
