import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { dictionary } from '../../src/exporters/flat/dictionary.ts';

/** Readers of every format that were not written here: what they see of a file, as rows of the flat CSV. */
export type Read = Record<string, string>;

/** Content as a file for as long as it is looked at. */
export async function asFile<T>(
  name: string,
  content: string | Uint8Array,
  look: (path: string) => T | Promise<T>,
): Promise<T> {
  return asFolder({ [name]: content }, (folder) => look(join(folder, name)));
}

export async function asFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  look: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plans-formats-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** DuckDB. */
export async function sql(query: string): Promise<Record<string, string>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? '' : `${value}`]),
      ),
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export const csvRows = (text: string, delimiter: string): Promise<Read[]> =>
  asFile('x.csv', text, (path) =>
    sql(
      `select * from read_csv('${path}', header=true, all_varchar=true, delim='${delimiter}', quote='"', escape='"', max_line_size=10000000)`,
    ),
  );

export const parquetRows = async (bytes: Uint8Array): Promise<Read[]> =>
  (await asFile('x.parquet', bytes, (path) => sql(`select * from '${path}'`))).map((row) => ({
    ...row,
    deadline_ongoing: row.deadline_ongoing === 'true' ? 'yes' : '',
  }));

export const office = ['soffice', 'libreoffice'].find(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
);

/** LibreOffice: each sheet as a table. */
export function officeSheets(bytes: Uint8Array): Promise<Record<string, string[][]>> {
  return asFile('x.xlsx', bytes, async (path) => {
    const folder = dirname(path);
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    execFileSync(
      office!,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        path,
      ],
      { stdio: 'ignore' },
    );
    const names = ['Actions', 'Leads', 'Deadlines', 'Findings', 'Plans', 'About'];
    return Object.fromEntries(
      names.map((name) => [name, csvTable(readFileSync(join(folder, `x-${name}.csv`), 'utf8'))]),
    );
  });
}

/** RFC 4180 as LibreOffice writes it. */
function csvTable(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '' && rows.at(-1)!.length === 0) break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** parse5: all elements of a page, in order. */
export function htmlElements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      visit(node.childNodes);
    }
  };
  visit(parseHtml(html).childNodes);
  return found;
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The tables of a page, under the names of the flat CSV. */
export function htmlRows(html: string): Read[] {
  const names = new Map(Object.entries(dictionary).map(([name, { title }]) => [title, name]));
  return htmlElements(html)
    .filter(({ tagName }) => tagName === 'table')
    .flatMap((table) => {
      const rows = elementsIn(table, 'tr').map((row) =>
        row.childNodes.filter((node) => 'tagName' in node).map(textOf),
      );
      const [head = [], ...body] = rows;
      return body.map((cells) =>
        Object.fromEntries(cells.map((cell, index) => [names.get(head[index]!) ?? head[index]!, cell])),
      );
    });
}

function elementsIn(element: Element, tag: string): Element[] {
  return element.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return node.tagName === tag ? [node] : elementsIn(node, tag);
  });
}

/** markdown-it, with everything on that could act. */
export const markdownHtml = (text: string): string =>
  new MarkdownIt({ html: true, linkify: false }).render(text);

/** ical.js: a row for each promise, though it may be due several times. */
export function calendarRows(text: string): Read[] {
  const rows = new Map<string, Read>();
  for (const component of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents()) {
    const row: Read = {};
    for (const property of component.getAllProperties()) {
      const name = property.name.match(/^x-plans-(.*)/)?.[1]?.replaceAll('-', '_');
      // What it does not know it leaves as it is written.
      if (name) row[name] = unescaped(`${property.getFirstValue()}`);
    }
    rows.set(JSON.stringify([row.plan_id, row.action_id, row.milestone_id]), row);
  }
  return [...rows.values()];
}

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark));

/** xmldom: the objectives of a StratML plan. */
export function stratmlRows(xml: string): Read[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const names = new Map(Object.entries(dictionary).map(([name, { title }]) => [title, name]));
  const child = (node: XmlElement, name: string) =>
    Array.from(node.childNodes).filter((found) => found.nodeName === name) as XmlElement[];
  const text = (node: XmlElement, name: string) => child(node, name)[0]?.textContent ?? '';
  const root = document.documentElement!;
  const core = child(root, 'StrategicPlanCore')[0]!;
  return child(core, 'Goal').flatMap((goal) =>
    child(goal, 'Objective').map((objective) => {
      const people = (part: string) =>
        child(objective, 'Stakeholder')
          .filter((found) => text(found, 'Description').startsWith(part))
          .map((found) => text(found, 'Name'));
      const others = text(objective, 'OtherInformation')
        .split('\n')
        .map((line: string) => /^([^:]*): ([\s\S]*)$/.exec(line) ?? ['', '', '']);
      return {
        plan_title: text(root, 'Name'),
        council: text(child(core, 'Organization')[0]!, 'Name'),
        theme: text(goal, 'Name'),
        outcome: text(goal, 'Description'),
        action: text(objective, 'Name'),
        milestone: text(objective, 'Description'),
        lead: people('Lead').join('\u0000'),
        partners: people('Partner').join('\u0000'),
        ...Object.fromEntries(others.map(([, title, value]: string[]) => [names.get(title!) ?? '', value])),
      };
    }),
  );
}
