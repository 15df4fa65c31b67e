import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { LIMITS, overLimit } from '../../limits.ts';
import { InputError } from '../../model/errors.ts';
import { damaged } from './damaged.ts';

/** An element of an XML part. */
export interface Element {
  /** With the prefix that this project gives its namespace (`w:tbl`), whatever the file's own prefix is. */
  name: string;
  /** By name, prefixed as elements are; an attribute without a prefix has none. */
  attributes: Attributes;
  children: readonly Node[];
}
export type Node = Element | string;

/** Prefix by namespace. Those of others become `?`. */
export type Namespaces = Readonly<Record<string, string>>;

export interface XmlOptions {
  /** What to call the part in a message. */
  part: string;
  namespaces: Namespaces;
  /**
   * Is given each element when it is complete, innermost first. One that is taken (true) is not kept in its parent:
   * the way to read a long part piece by piece.
   */
  take?: (element: Element, depth: number) => boolean;
}

/** Bytes that are decoded at once. */
const CHUNK = 64 * 1024;

interface Growing extends Element {
  children: Node[];
}

/** Without a prototype: a name such as `constructor` is no attribute unless the file has it. */
type Attributes = Readonly<Record<string, string>>;

const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null));

/**
 * Reads an XML part into a tree. Only the five entities of XML are known; a document type, which could bring more or
 * point elsewhere, is refused. Nothing outside the bytes is ever looked at.
 * @throws InputError when it is no well-formed XML, or too deep or too large
 */
export function readXml(bytes: Uint8Array, { part, namespaces, take }: XmlOptions): Element {
  const parser = new SaxesParser({ position: false });
  const open: Growing[] = [];
  const scopes: Scope[] = [newScope()];
  let root: Element | undefined;
  let count = 0;
  let length = 0;

  parser.on('doctype', () => {
    throw new InputError(
      `Expected "${part}" without a document type, found one, which no office program writes: save it anew`,
    );
  });
  parser.on('error', () => {
    throw damaged(`"${part}" that is not well-formed`);
  });
  parser.on('opentag', (tag) => {
    if (++count > LIMITS.xmlElements) throw overLimit('xmlElements', `more in "${part}"`);
    if (open.length >= LIMITS.xmlDepth) throw overLimit('xmlDepth', `more in "${part}"`);
    const attributes = tag.attributes as Attributes;
    const scope = scopeOf(attributes, scopes.at(-1)!, namespaces);
    scopes.push(scope);
    open.push({ name: named(tag.name, scope, true), attributes: renamed(attributes, scope), children: [] });
  });
  const text = (value: string): void => {
    length += value.length;
    if (length > LIMITS.text) throw overLimit('text', `more in "${part}"`);
    open.at(-1)?.children.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    scopes.pop();
    const element = open.pop()!;
    root = element;
    if (!take?.(element, open.length)) open.at(-1)?.children.push(element);
  });

  const decoder = new TextDecoder(encodingOf(bytes, part), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK)
    parser.write(decoded(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length, part));
  parser.close();
  if (!root) throw damaged(`"${part}" empty`);
  return root;
}

/** The first child of this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => typeof node !== 'string' && node.name === name);
}

/** The children that are elements, or those of them with this name. */
export function children(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (node): node is Element => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** All text in an element, in order. */
export function textIn(element: Element | undefined): string {
  return (element?.children ?? []).map((node) => (typeof node === 'string' ? node : textIn(node))).join('');
}

/** The project's prefix by the file's own; names already looked up. */
interface Scope {
  prefixes: Readonly<Record<string, string>>;
  names: Map<string, string>;
  attributes: Map<string, string>;
}

function newScope(prefixes: Record<string, string> = Object.create(null)): Scope {
  prefixes['xml'] ??= 'xml';
  return { prefixes, names: new Map(), attributes: new Map() };
}

/** The namespaces within an element; most add none to those of the element around them. */
function scopeOf(attributes: Attributes, outer: Scope, namespaces: Namespaces): Scope {
  let added: Record<string, string> | undefined;
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const uri = attributes[key] ?? '';
    added ??= Object.assign(Object.create(null) as Record<string, string>, outer.prefixes);
    added[key.slice(6)] = Object.hasOwn(namespaces, uri) ? (namespaces[uri] ?? '') : '?';
  }
  return added ? newScope(added) : outer;
}

function named(raw: string, scope: Scope, isElement: boolean): string {
  const known = isElement ? scope.names : scope.attributes;
  let name = known.get(raw);
  if (name === undefined) {
    const colon = raw.indexOf(':');
    const own = raw.slice(0, Math.max(colon, 0));
    const prefix = colon < 0 && !isElement ? '' : (scope.prefixes[own] ?? (own && '?'));
    name = prefix ? `${prefix}:${raw.slice(colon + 1)}` : raw.slice(colon + 1);
    known.set(raw, name);
  }
  return name;
}

/** Most files use the usual prefixes: then the parser's own object will do. */
function renamed(attributes: Attributes, scope: Scope): Attributes {
  let own: Record<string, string> | undefined;
  let empty = true;
  for (const key in attributes) {
    empty = false;
    if (key.startsWith('xmlns') || named(key, scope, false) !== key) own ??= Object.create(null);
  }
  if (empty) return NO_ATTRIBUTES;
  if (!own) return attributes;
  for (const key in attributes)
    if (!key.startsWith('xmlns')) own[named(key, scope, false)] = attributes[key] ?? '';
  return own;
}

function encodingOf(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^[^>]*encoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1] ?? 'utf-8';
  if (!/^(?:utf-?8|us-ascii)$/i.test(declared)) throw damaged(`"${part}" in the encoding ${declared}`);
  return 'utf-8';
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, part: string): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw damaged(`"${part}" with broken letters`);
  }
}
