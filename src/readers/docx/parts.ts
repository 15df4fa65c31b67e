import { damaged } from '../package/damaged.ts';
import { children, type Element, type Namespaces, readXml, type XmlOptions } from '../package/xml.ts';
import { openZip } from '../package/zip.ts';

const MAIN = 'wordprocessingml/main';
const OFFICE_2006 = 'http://schemas.openxmlformats.org';
/** ISO's strict form of the same. */
const STRICT = 'http://purl.oclc.org/ooxml';

const NAMESPACES: Namespaces = {
  [`${OFFICE_2006}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/${MAIN}`]: 'w',
  [`${OFFICE_2006}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE_2006}/package/2006/relationships`]: 'rel',
  [`${OFFICE_2006}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OFFICE_2006}/drawingml/2006/picture`]: 'pic',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${OFFICE_2006}/markup-compatibility/2006`]: 'mc',
  [`${OFFICE_2006}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** Where a relationship leads. */
export interface Relation {
  /** Last word of its type: `styles`, `header`, `hyperlink`. */
  kind: string;
  /** Name of the part; undefined when it is outside the file. */
  part?: string;
}

export interface Parts {
  /** Name of the part that holds the document. */
  main: string;
  /** Reads a part; undefined when there is none. @param take see `XmlOptions.take` */
  read(part: string, take?: XmlOptions['take']): Element | undefined;
  /** What a part refers to, by id. */
  relations(part: string): Map<string, Relation>;
  /** Whether a part holds an element of this name, with its usual prefix. */
  holds(part: string, name: string): boolean;
}

/** @throws InputError when it is no sound zip or has no document in it */
export function partsOf(bytes: Uint8Array): Parts {
  const zip = openZip(bytes);
  const read: Parts['read'] = (part, take) => {
    const content = zip.read(part);
    return content && readXml(content, { part, namespaces: NAMESPACES, ...(take && { take }) });
  };
  const relations: Parts['relations'] = (part) => {
    const slash = part.lastIndexOf('/') + 1;
    const root = read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    return new Map(
      children(root, 'rel:Relationship').map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const inside = TargetMode !== 'External' && { part: resolve(part, Target) };
        return [Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), ...inside }];
      }),
    );
  };
  const main = [...relations('').values()].find(({ kind }) => kind === 'officeDocument')?.part;
  const known = [main, 'word/document.xml'].find((name) => name !== undefined && zip.has(name));
  if (!known) throw damaged('a DOCX without its document');
  return {
    main: known,
    read,
    relations,
    holds: (part, name) => Buffer.from(zip.read(part) ?? []).includes(name),
  };
}

/** A target within the file, from the folder of the part that names it or, with `/`, from the top. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
