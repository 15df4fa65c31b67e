import { InputError } from '../../model/errors.ts';
import { damaged } from '../package/damaged.ts';
import { children, type Element, type Namespaces, readXml, type XmlOptions } from '../package/xml.ts';
import { openZip } from '../package/zip.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** Those of OpenDocument under their usual prefixes. */
const NAMESPACES: Namespaces = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'manifest'].map((prefix) => [`${OASIS}:${prefix}:1.0`, prefix]),
  ),
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
};

/**
 * Reads a part of an OpenDocument file; undefined when there is none.
 * @throws InputError when it is no sound zip, or is locked with a password
 */
export function openDocument(
  bytes: Uint8Array,
): (part: string, take?: XmlOptions['take']) => Element | undefined {
  const zip = openZip(bytes);
  const read = (part: string, take?: XmlOptions['take']): Element | undefined => {
    const content = zip.read(part);
    return content && readXml(content, { part, namespaces: NAMESPACES, ...(take && { take }) });
  };
  const entries = children(read('META-INF/manifest.xml'), 'manifest:file-entry');
  if (entries.some((entry) => children(entry, 'manifest:encryption-data').length > 0))
    throw new InputError(
      'Expected a document that may be read, found one that is locked with a password: open it in LibreOffice, save it without one (File, Save As, no tick at "Save with password") and read that',
    );
  if (!zip.has('content.xml')) throw damaged('an OpenDocument file without its content');
  return read;
}
