import { cellsOf, rowGroups } from './table.ts';
import { descendants, type Element } from './tree.ts';

const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
]);
const NAMES = new Set(['nav', 'header', 'footer', 'aside', 'search', 'dialog', 'menu']);
/** What pages call the parts that stand around their content. */
const CALLED =
  /^(?:(?:site|page|main|global|top|side|primary|secondary|mobile|footer|header)?[-_]?(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|footer|masthead|skip-?(?:nav|links?)|share|sharing|social(?:-?media|-?links)?|pagination)|.*cookie.*|(?:.*[-_])?consent(?:[-_].*)?)$/i;

/** What a table that holds data has and one that only sets out a page has not. */
const DATA_PARTS = new Set(['th', 'caption', 'thead']);
const own = ({ name }: Element): boolean => name !== 'table';

/**
 * Whether a table only sets out the page: it says so, has one cell, or holds headings, tables of data or the parts of
 * a page in its cells.
 */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true;
  const rows = rowGroups(table).flat();
  const cells = rows.flatMap(cellsOf);
  if (cells.length <= 1) return true;
  for (const element of descendants(table, own)) if (DATA_PARTS.has(element.name)) return false;
  const width = Math.max(...rows.slice(0, 50).map((row) => cellsOf(row).length));
  const inner = [...descendants(table, own)];
  if (width === 1 || rows.length === 1) {
    return inner.some(({ name }) => /^(?:h[1-6]|table|nav|main|form)$/.test(name));
  }
  return inner.some(({ name }) => /^(?:h[12]|nav|main)$/.test(name)) || inner.some(isDataTable);
}

function isDataTable(element: Element): boolean {
  if (element.name !== 'table' || isLayoutTable(element)) return false;
  const rows = rowGroups(element).flat();
  return rows.length > 1 && rows.some((row) => cellsOf(row).length > 1);
}

/** The element a page names as its content, when its tables are there. */
export function mainOf(page: Element): Element | undefined {
  const mains = [...descendants(page)].filter(
    ({ name, attributes }) => name === 'main' || attributes.role === 'main',
  );
  const [main] = mains;
  if (!main || mains.length > 1) return undefined;
  const tables = (element: Element): number => [...descendants(element)].filter(isDataTable).length;
  return tables(main) === tables(page) ? main : undefined;
}

/** What a part of a page is, when it is not content: navigation, a site's header and footer, a cookie banner. */
export function furnitureOf(element: Element): string | undefined {
  const { name, attributes } = element;
  const called = [attributes.id ?? '', ...(attributes.class ?? '').split(/\s+/)];
  const looksIt =
    NAMES.has(name) ||
    ROLES.has(attributes.role ?? '') ||
    (/^(?:div|ul|ol|section|p|a)$/.test(name) && called.some((word) => CALLED.test(word)));
  if (!looksIt || attributes.role === 'main') return undefined;
  if (name === 'header' && isWithin(element, ['main', 'article', 'section'])) return undefined;
  const holds = [...descendants(element)];
  if (holds.some((inner) => inner.name === 'main' || isDataTable(inner))) return undefined;
  const title = holds.find((inner) => inner.name === 'h1');
  return title && onlyOf(title) ? undefined : 'navigation';
}

function isWithin(element: Element, names: readonly string[]): boolean {
  for (let above = element.parent; above; above = above.parent) if (names.includes(above.name)) return true;
  return false;
}

/** No other heading of the first level is on the page. */
function onlyOf(heading: Element): boolean {
  let page = heading;
  while (page.parent) page = page.parent;
  return [...descendants(page)].filter(({ name }) => name === 'h1').length === 1;
}
