import { LIMITS, overLimit } from '../../limits.ts';
import {
  type Block,
  type Cell,
  type ListItem,
  PROPERTY,
  type SourceDocument,
  type Table,
} from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { tableOfRows } from '../grid.ts';
import { FURNITURE } from '../lines.ts';
import { beginsDashed, beginsDrawn, readDashed, readDrawn } from './drawn.ts';
import { type Inline, readInline } from './inline.ts';
import { beginsPipes, type RawRow, readPipes } from './pipes.ts';

const ATX = /^ {0,3}(#{1,6})(?:[ \t](.*)|((?<=##)[^#\s].*))?$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const ITEM = /^(\s*)(?:[-*+•●▪◦‣·\uf0b7\uf0a7]|\d{1,3}[.)]|[a-z][.)]|\((?:\d{1,2}|[a-z])\))[ \t]+(?=\S)/;
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/;
const TARGET = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]+["'(].*["')])?[ \t]*$/;
const DEFINITION = /^ {0,3}:[ \t]+(\S.*)$/;
const HTML =
  /^ {0,3}<(table|div|ul|ol|dl|p|h[1-6]|details|section|article|center|figure|blockquote|nav|header|footer|aside|main|pre|form)\b/i;
/** A line that is shorter was ended on purpose; longer ones are wrapped. */
const WRAPPED = 50;
/** Lines of an HTML table that is never closed. */
const MOST_HTML = 20_000;

/** The blocks of a Markdown document, from its lines. */
export async function blocksOfMarkdown(
  source: readonly string[],
): Promise<Pick<SourceDocument, 'blocks' | 'findings'>> {
  // Quotations are text like any other; their lines stay where they are.
  const lines = source.map((line) => line.replace(/^(?: {0,3}> ?)+/, ''));
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  const footnotes: RawRow[] = [];
  const unclosed = new Set<string>();
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  let tables = 0;
  let at = 0;

  const asides = ({ notes, pictures }: Inline, line: number): void => {
    for (const [texts, furniture] of [
      [notes, 'footnote-mark'],
      [pictures, 'picture'],
    ] as const)
      for (const text of texts) blocks.push({ type: 'paragraph', text, place: { line }, furniture });
  };
  const revised = ({ text, superseded }: Inline) => ({
    text: text.replace(/\n(?:• )?/g, ' '),
    ...(superseded && { superseded }),
  });
  const furnish = (text: string, furniture: string, line: number): void => {
    if (text.trim()) blocks.push({ type: 'paragraph', text: text.trim(), place: { line }, furniture });
  };

  const addHeading = (raw: string, level: number, line: number): void => {
    const inline = readInline(raw);
    if (inline.text || inline.superseded)
      blocks.push({ type: 'heading', level, ...revised(inline), place: { line } });
    asides(inline, line);
  };

  /** A paragraph; what its markup sets on lines of its own stands alone. */
  const addParagraph = (raw: string, line: number): void => {
    const inline = readInline(raw);
    const place = { line };
    let rest = inline.superseded ? { superseded: inline.superseded } : {};
    for (const text of inline.text.split('\n')) {
      if (text === '' && !('superseded' in rest)) continue;
      const last = blocks.at(-1);
      const furniture = FURNITURE.find(({ pattern }) => pattern.test(text))?.kind;
      if (!text.startsWith('• '))
        blocks.push({ type: 'paragraph', text, place, ...rest, ...(furniture && { furniture }) });
      else if (last?.type === 'list' && last.place.line === line)
        last.items.push({ text: text.slice(2), place, ...rest });
      else blocks.push({ type: 'list', items: [{ text: text.slice(2), place, ...rest }], place });
      rest = {};
    }
    asides(inline, line);
  };

  const addTable = (rows: readonly RawRow[], found: string): void => {
    const width = rows[0]?.cells.length ?? 0;
    const inlines = rows.map(({ cells, line }) => ({
      cells: withoutBlankEnd(cells, width).map((cell) => readInline(cell)),
      line,
    }));
    const table = tableOfRows(inlines, tables + 1, found);
    if (table.cells.length > 0) {
      blocks.push(table);
      tables++;
    }
    for (const { cells, line } of inlines) {
      for (const cell of cells) asides(cell, line);
      if (width > 1 && cells.length > width) findings.push(unevenRow(cells.length, width, line));
    }
  };

  const addDrawn = (): void => {
    const read = readDrawn(lines, at);
    if (read.columns > LIMITS.columns) throw overLimit('columns', read.columns, { line: at + 1 });
    const number = tables + 1;
    const inlines = read.cells.map((cell) => ({ cell, inline: readInline(cell.text) }));
    const cells = inlines.flatMap(
      ({ cell: { row, column, rowSpan, columnSpan, line }, inline: { text, superseded } }): Cell[] =>
        text || superseded
          ? [
              {
                row,
                column,
                rowSpan,
                columnSpan,
                text,
                place: { line, table: number, row, column },
                ...(superseded && { superseded }),
              },
            ]
          : [],
    );
    const table: Table = {
      type: 'table',
      rows: read.rows,
      columns: read.columns,
      cells,
      found: 'drawn',
      place: { line: at + 1, table: number },
    };
    if (cells.length > 0) {
      blocks.push(table);
      tables++;
    }
    for (const { cell, inline } of inlines) asides(inline, cell.line);
    at = read.end;
  };

  const addList = (): void => {
    const items: ListItem[] = [];
    const start = at;
    const inlines: { inline: Inline; line: number }[] = [];
    while (at < lines.length) {
      const line = at + 1;
      let text = lines[at] ?? '';
      if (!ITEM.test(text) || RULE.test(text)) {
        // Items may stand apart by blank lines.
        if (text.trim() === '' && ITEM.test(lines[at + 1] ?? '') && !RULE.test(lines[at + 1] ?? '')) {
          at++;
          continue;
        }
        break;
      }
      text = text.replace(ITEM, '');
      at++;
      while (at < lines.length && goesOn(lines, at)) text += `\n${(lines[at++] ?? '').trim()}`;
      inlines.push({ inline: readInline(text), line });
    }
    for (const { inline, line } of inlines)
      if (inline.text || inline.superseded) items.push({ ...revised(inline), place: { line } });
    if (items.length > 0) blocks.push({ type: 'list', items, place: { line: start + 1 } });
    for (const { inline, line } of inlines) asides(inline, line);
  };

  const addHtml = async (name: string): Promise<void> => {
    const start = at;
    let depth = 0;
    const isTable = name.toLowerCase() === 'table';
    for (; at < lines.length && at < start + MOST_HTML; at++) {
      const line = lines[at] ?? '';
      if (!isTable && line.trim() === '' && depth <= 0) break;
      depth += (line.match(/<table\b/gi)?.length ?? 0) - (line.match(/<\/table\s*>/gi)?.length ?? 0);
      if (isTable && depth <= 0) {
        at++;
        break;
      }
    }
    const [{ parseHtml }, { blocksOf }] = await Promise.all([
      import('../html/tree.ts'),
      import('../html/blocks.ts'),
    ]);
    const made = blocksOf(parseHtml(lines.slice(start, at).join('\n'), start + 1), tables + 1);
    tables += made.filter(({ type }) => type === 'table').length;
    blocks.push(...made);
  };

  /** `---`, properties a line each, `---`: what the file says of itself. */
  const addFrontMatter = (): void => {
    const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
    if (!/^---\s*$/.test(lines[0] ?? '') || end < 0 || end > 200) return;
    if (!lines.slice(1, end).some((line) => /^[\w -]{1,40}:(?:\s|$)/.test(line))) return;
    const properties: { text: string; line: number }[] = [];
    for (const [index, line] of lines.slice(1, end).entries()) {
      const last = properties.at(-1);
      const goes = /^(?:\s+|-\s)/.test(line) && last;
      const text = line
        .trim()
        .replace(/^-\s+/, '')
        .replace(/^["'](.*)["']$/, '$1')
        .replace(/^([\w -]+:\s+)["'](.*)["']$/, '$1$2');
      if (text === '' || text.startsWith('#')) continue;
      if (goes) last.text += /:$/.test(last.text) ? ` ${text}` : `; ${text}`;
      else properties.push({ text, line: index + 2 });
    }
    for (const { text, line } of properties) furnish(text, PROPERTY, line);
    at = end + 1;
  };

  /** Code stays as it is. A fence that is never closed is a slip, and what follows it is text. */
  const addFence = (mark: string): void => {
    const closes = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}\\s*$`);
    const end = unclosed.has(mark) ? -1 : source.findIndex((line, index) => index > at && closes.test(line));
    if (end < 0) unclosed.add(mark);
    for (at++; at < end; at++) {
      const text = (source[at] ?? '').trim();
      if (text) blocks.push({ type: 'paragraph', text, place: { line: at + 1 } });
    }
    if (end >= 0) at = end + 1;
  };

  const addComment = (): void => {
    const start = at;
    while (at < lines.length && !(lines[at] ?? '').includes('-->')) at++;
    const text = lines.slice(start, at + 1).join(' ');
    furnish(text.replace(/^\s*<!--|-->[\s\S]*$/g, ''), 'hidden', start + 1);
    const rest = /-->\s*(\S.*)$/.exec(lines[at] ?? '')?.[1];
    at++;
    if (rest) addParagraph(rest, at);
  };

  /** Lines up to a blank one or another block; lines that were wrapped are one paragraph. */
  const addText = (): void => {
    let text = '';
    let line = at + 1;
    while (at < lines.length && (lines[at] ?? '').trim() !== '') {
      const next = lines[at] ?? '';
      if (text !== '' && UNDERLINE.test(next)) {
        addHeading(text, next.trim().startsWith('=') ? 1 : 2, line);
        at++;
        return;
      }
      if (text !== '' && startsBlock(lines, at)) break;
      const above = lines[at - 1] ?? '';
      const wrapped =
        text !== '' &&
        above.trim().length >= WRAPPED &&
        !/(?: {2}|\\)$/.test(above) &&
        !/^\s*\*\*/.test(next);
      if (text !== '' && !wrapped && !UNDERLINE.test(lines[at + 1] ?? '')) {
        addParagraph(text, line);
        text = '';
      }
      if (text === '') line = at + 1;
      text += (text === '' ? '' : '\n') + next.trim().replace(/\\$/, '');
      at++;
    }
    if (text !== '') addParagraph(text.replace(/\n/g, ' '), line);
  };

  const addDefinitions = (): void => {
    const rows: RawRow[] = [];
    while (at < lines.length && DEFINITION.test(lines[nextFilled(lines, at + 1)] ?? '')) {
      const row: RawRow = { cells: [(lines[at] ?? '').trim(), ''], line: at + 1 };
      at = nextFilled(lines, at + 1);
      const meanings: string[] = [];
      while (at < lines.length && (DEFINITION.test(lines[at] ?? '') || goesOn(lines, at))) {
        meanings.push((DEFINITION.exec(lines[at] ?? '')?.[1] ?? lines[at] ?? '').trim());
        at++;
        if (DEFINITION.test(lines[nextFilled(lines, at)] ?? '')) at = nextFilled(lines, at);
      }
      row.cells[1] = meanings.join('\n');
      rows.push(row);
      const next = nextFilled(lines, at);
      if (next < lines.length && DEFINITION.test(lines[nextFilled(lines, next + 1)] ?? '')) at = next;
    }
    addTable(rows, 'definitions');
  };

  addFrontMatter();
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') at++;
    else if (FENCE.test(line)) addFence(FENCE.exec(line)?.[1] ?? '```');
    else if (/^\s*<!--/.test(line) && at <= lastCommentEnd) addComment();
    else if (HTML.test(line)) await addHtml(HTML.exec(line)?.[1] ?? '');
    else if (beginsDrawn(line)) addDrawn();
    else if (beginsDashed(lines, at)) {
      const read = readDashed(lines, at);
      addTable(read.rows, 'dashes');
      at = read.end;
    } else if (beginsPipes(lines, at)) {
      const read = readPipes(lines, at);
      addTable(read.rows, 'pipes');
      at = read.end;
    } else if (ATX.test(line)) {
      const [, marks = '', spaced, tight] = ATX.exec(line) ?? [];
      at++;
      addHeading((spaced ?? tight ?? '').trim().replace(/(?:^|[ \t])#{1,6}$/, ''), marks.length, at);
    } else if (RULE.test(line)) at++;
    else if (FOOTNOTE.test(line)) {
      const [, name = '', text = ''] = FOOTNOTE.exec(line) ?? [];
      const row: RawRow = { cells: [`Note ${name}`, text], line: ++at };
      while (at < lines.length && /^(?: {2,}|\t)\S/.test(lines[at] ?? ''))
        row.cells[1] += `\n${(lines[at++] ?? '').trim()}`;
      footnotes.push(row);
    } else if (TARGET.test(line)) furnish(line, 'link-target', ++at);
    else if (ITEM.test(line)) addList();
    else if (DEFINITION.test(lines[nextFilled(lines, at + 1)] ?? '') && nextFilled(lines, at + 1) <= at + 2)
      addDefinitions();
    else addText();
  }
  if (footnotes.length > 0) addTable(footnotes, 'definitions');
  return { blocks, findings };
}

/** The line goes on with the item or description above. */
function goesOn(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.trim() === '' || ITEM.test(line) || startsBlock(lines, at)) return false;
  return /^(?: {2,}|\t)/.test(line) || /^\s*[a-zß-öø-ÿ(]/.test(line);
}

function startsBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return (
    ATX.test(line) ||
    FENCE.test(line) ||
    HTML.test(line) ||
    RULE.test(line) ||
    ITEM.test(line) ||
    FOOTNOTE.test(line) ||
    beginsDrawn(line) ||
    beginsPipes(lines, at) ||
    /^\s*<!--/.test(line)
  );
}

/** The first line from here that is not blank. */
function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++;
  return at;
}

/** Blank cells beyond the table's width come of a pipe too many. */
function withoutBlankEnd(cells: readonly string[], width: number): string[] {
  const end = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells.slice(0, Math.max(width, end));
}

function unevenRow(found: number, wanted: number, line: number): Finding {
  return {
    rule: 'uneven-row',
    severity: 'warning',
    message: `Expected ${wanted} cells in a row, found ${found}; write a pipe that belongs to the text as \\|`,
    place: { line },
  };
}
