import { LIMITS } from '../../limits.ts';
import { damaged } from '../package/damaged.ts';
import { child, children, type Element, readXml } from '../package/xml.ts';
import { openZip, type ZipPackage } from '../package/zip.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import type { Shared } from './cell.ts';
import { NAMESPACES } from './names.ts';
import { notesOf, shapesOf } from './notes.ts';
import { isOn, readSheet } from './sheet.ts';
import { stylesOf } from './styles.ts';

/** A part that another names: its type's last word, and where it stands. */
interface Relation {
  id: string;
  type: string;
  target: string;
}

/** @throws InputError when the workbook or a sheet that it names is missing or damaged, or it is too large */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const zip = openZip(bytes);
  const main =
    relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const root = partOf(zip, main);
  if (!root) throw damaged('a workbook without its list of sheets');
  const relations = relationsOf(zip, main);
  const named = (type: string): Element | undefined =>
    partOf(zip, relations.find((part) => part.type === type)?.target);
  const shared: Shared = {
    styles: stylesOf(named('styles'), named('theme')),
    strings: children(named('sharedStrings'), 'si'),
    from1904: isOn(child(root, 'workbookPr'), 'date1904'),
  };
  const budget = { cells: LIMITS.cells };
  const sheets: Sheet[] = [];
  const unread: string[] = [];
  for (const [index, { attributes }] of children(child(root, 'sheets'), 'sheet').entries()) {
    const name = attributes['name'] ?? `Sheet${index + 1}`;
    const part = relations.find(({ id }) => id === attributes['r:id']);
    if (part && part.type !== 'worksheet') {
      unread.push(`a sheet that is no worksheet ("${name}")`);
      continue;
    }
    const content = part && zip.read(part.target);
    if (!part || !content) throw damaged(`a workbook without its sheet "${name}"`);
    const own = relationsOf(zip, part.target);
    const beside = (type: string): Element | undefined =>
      partOf(zip, own.find((other) => other.type === type)?.target);
    sheets.push({
      name,
      number: index + 1,
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
      ...readSheet(content, part.target, shared, budget),
      notes: notesOf(beside('comments'), beside('threadedComment'), shared.styles.palette),
      shapes: shapesOf(beside('drawing')),
    });
  }
  return { sheets, unread };
}

function partOf(zip: ZipPackage, target: string | undefined): Element | undefined {
  const bytes = target === undefined ? undefined : zip.read(target);
  return bytes && readXml(bytes, { part: target ?? '', namespaces: NAMESPACES });
}

/** The parts that a part names; what lies outside the file is not among them, and never fetched. */
function relationsOf(zip: ZipPackage, source: string): Relation[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const list = partOf(zip, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return children(list).flatMap(({ attributes }) =>
    attributes['TargetMode'] === 'External'
      ? []
      : [
          {
            id: attributes['Id'] ?? '',
            type: /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? '',
            target: resolved(folder, attributes['Target'] ?? ''),
          },
        ],
  );
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
