import type { Block, ListItem } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import { itemText } from '../lines.ts';
import { isChangeLink, isControl } from './controls.ts';
import { type Flow, flowOf, rawText, UNSHOWN } from './flow.ts';
import { furnitureOf, isLayoutTable, mainOf } from './furniture.ts';
import { unnested } from './nested.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { type Classes, classesOf, lookOf } from './style.ts';
import { besideCells, cellsOf, readTable, rowGroups } from './table.ts';
import { descendants, type Element, isBlock, isElement, type Node } from './tree.ts';

type Aside = Pick<Flow, 'hidden' | 'notes' | 'unchosen' | 'buttons'>;

/** The blocks of a page in reading order; what stands around its content is there too, marked. */
export function blocksOf(page: Element, firstTable = 1): Block[] {
  const classes: Classes = classesOf(page);
  const blocks: Block[] = [];
  const main = mainOf(page);
  const pairs = pairsOf(page);
  let tables = firstTable - 1;
  let furniture: string | undefined;
  let inMain = false;
  const taken = new Set<Node>();

  const add = (block: Block): void => {
    const kind = furniture ?? (main && !inMain ? 'navigation' : undefined);
    blocks.push(kind ? { ...block, furniture: kind } : block);
  };
  const aside = (texts: readonly string[], kind: string, line: number): void => {
    for (const text of texts) blocks.push({ type: 'paragraph', text, place: { line }, furniture: kind });
  };
  const asides = ({ hidden, notes, unchosen, buttons }: Aside, line: number): void => {
    aside(hidden, 'hidden', line);
    aside(notes, 'footnote-mark', line);
    aside(unchosen, 'choice', line);
    aside(buttons, 'form', line);
  };

  /** Text between elements that start lines of their own. */
  const addRun = (nodes: readonly Node[], line: number): void => {
    const flow = flowOf(nodes, classes);
    let revised = flow.struck.length > 0 ? { superseded: flow.struck } : {};
    for (const text of flow.text.split('\n')) {
      const item = /^• (.*)$/.exec(text)?.[1];
      const last = blocks.at(-1);
      const place = { line };
      if (text === '' && !('superseded' in revised)) continue;
      if (item === undefined) add({ type: 'paragraph', text, place, ...revised });
      else if (last?.type === 'list' && last.place.line === line)
        last.items.push({ text: item, place, ...revised });
      else add({ type: 'list', items: [{ text: item, place, ...revised }], place });
      revised = {};
    }
    asides(flow, line);
  };

  const addHeading = (element: Element, level: number): void => {
    const read = flowOf(element.children, classes);
    // A heading that is pressed to show what stands below it.
    const flow = read.text === '' ? { ...read, text: read.buttons.join(' '), buttons: [] } : read;
    const text = flow.text.replace(/\n(?:• )?/g, ' ');
    const revised = flow.struck.length > 0 ? { superseded: flow.struck } : {};
    const place = { line: element.line };
    if (text !== '' || flow.struck.length > 0) add({ type: 'heading', level, text, place, ...revised });
    asides(flow, element.line);
  };

  const addTable = (element: Element): void => {
    walk(besideCells(element), element.line);
    if (isLayoutTable(element)) {
      for (const row of rowGroups(element).flat()) for (const cell of cellsOf(row)) walkElement(cell);
      return;
    }
    const read = readTable(unnested(element) ?? element, tables + 1, classes);
    if (read.table.cells.length > 0) {
      tables++;
      add(read.table);
    }
    asides(read, element.line);
  };

  /** Items of a list, those of lists within it too. */
  const addList = (element: Element): void => {
    if ([...descendants(element)].some(({ name }) => /^(?:table|h[1-6]|dl)$/.test(name))) {
      walk(element.children, element.line);
      return;
    }
    const parts = element.children.filter(isElement);
    const paired = parts[0] && pairs.get(parts[0]);
    if (paired?.length === parts.length && !lookOf(element, classes).hidden) {
      addPairs(element, paired);
      return;
    }
    const items: ListItem[] = [];
    const flows: Flow[] = [];
    const addItem = (nodes: readonly Node[], line: number): void => {
      const flow = flowOf(nodes, classes);
      const text = itemText(flow.text);
      const revised = flow.struck.length > 0 ? { superseded: flow.struck } : {};
      if (text !== '' || flow.struck.length > 0) items.push({ text, place: { line }, ...revised });
      flows.push(flow);
    };
    const visit = (list: Element): void => {
      let run: Node[] = [];
      const flush = (line: number): void => {
        if (run.length > 0) addItem(run, line);
        run = [];
      };
      for (const child of list.children) {
        if (!isElement(child) || !/^(?:ul|ol|menu|li)$/.test(child.name)) run.push(child);
        else {
          flush(child.line);
          visit(child);
        }
      }
      flush(list.line);
    };
    if (lookOf(element, classes).hidden) aside([rawText(element)].filter(Boolean), 'hidden', element.line);
    else visit(element);
    if (items.length > 0) add({ type: 'list', items, place: { line: element.line } });
    for (const flow of flows) asides(flow, element.line);
  };

  const addDefinitions = (element: Element): void => {
    const parts = [...descendants(element, ({ name }) => name === 'div')].filter(({ name }) =>
      /^d[td]$/.test(name),
    );
    if (
      parts.length === 0 ||
      parts.some((part) => [...descendants(part)].some(({ name }) => name === 'table'))
    ) {
      walk(element.children, element.line);
      return;
    }
    // A row begins with each term that follows a description.
    const rows = parts.reduce<Element[][][]>((list, part) => {
      const row = list.at(-1);
      const goesOn = row && (part.name === 'dd' || row[1]?.length === 0);
      if (!goesOn) list.push(part.name === 'dt' ? [[part], []] : [[], [part]]);
      else if (row[1]?.length && isChangeLink(part)) aside([oneLine(rawText(part))], 'form', part.line);
      else row[part.name === 'dt' ? 0 : 1]?.push(part);
      return list;
    }, []);
    addRows(
      element,
      rows.map(([terms = [], meanings = []]) => [terms, meanings]),
    );
  };

  const addPairs = (element: Element, run: readonly Pair[]): void =>
    addRows(
      element,
      run.map(({ label, value }) => [label, value]),
    );

  /** Labels beside their values. */
  const addRows = (element: Element, rows: readonly Node[][][]): void => {
    const cell = (from: Node[]): Element => ({
      ...element,
      name: 'td',
      attributes: {},
      children: from,
      line: from.find((node) => node.line > 0)?.line ?? element.line,
    });
    const children = rows.map((cells) => ({
      ...element,
      name: 'tr',
      attributes: {},
      children: cells.map(cell),
    }));
    const table = { ...element, name: 'table', attributes: {}, children };
    for (const row of children) row.parent = table;
    const read = readTable(table, ++tables, classes);
    add({ ...read.table, found: 'definitions' });
    asides(read, element.line);
  };

  const walkElement = (element: Element): void => {
    const { name, attributes } = element;
    const level =
      attributes.role === 'heading'
        ? Number(attributes['aria-level']) || 2
        : Number(/^h([1-6])$/.exec(name)?.[1]);
    if (lookOf(element, classes).hidden) aside([rawText(element)].filter(Boolean), 'hidden', element.line);
    else if (level >= 1) addHeading(element, Math.min(6, level));
    else if (name === 'summary' && !element.holdsBlocks && isControl(rawText(element)))
      aside([oneLine(rawText(element))], 'form', element.line);
    else if (name === 'summary' && !element.holdsBlocks) addHeading(element, 5);
    else if (name === 'table') addTable(element);
    else if (/^(?:ul|ol|menu|dir)$/.test(name)) addList(element);
    else if (name === 'dl') addDefinitions(element);
    else if (!element.holdsBlocks) addRun([element], element.line);
    else walk(element.children, element.line);
  };

  const walk = (nodes: readonly Node[], line: number): void => {
    let run: Node[] = [];
    const flush = (): void => {
      const [first] = run;
      if (first) addRun(run, first.line || line);
      run = [];
    };
    for (const node of nodes) {
      if (isElement(node) && (UNSHOWN.has(node.name) || taken.has(node))) continue;
      if (!isElement(node) || (!isBlock(node) && !node.holdsBlocks && node.attributes.role !== 'heading')) {
        if (!isElement(node) && node.text.trim() === '' && run.length === 0) continue;
        run.push(node);
        continue;
      }
      flush();
      const paired = pairs.get(node);
      if (paired) for (const pair of paired) for (const part of pair.from) taken.add(part);
      const around = furniture;
      if (node === main) {
        furniture = undefined;
        inMain = true;
      } else furniture ??= furnitureOf(node);
      if (paired) addPairs(node, paired);
      else walkElement(node);
      if (node === main) inMain = false;
      furniture = around;
    }
    flush();
  };
  walk(page.children, page.line);
  return blocks;
}
