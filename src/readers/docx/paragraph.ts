import { type Content, hexColor, type Look, type Passage, type Run, WHITE } from '../package/content.ts';
import { child, children, type Element, textIn } from '../package/xml.ts';
import { readContents } from './contents.ts';
import { opened, type Reading } from './reading.ts';
import { fillOf, lookOf, numberingOf, setting } from './styles.ts';
import { symbol } from './symbols.ts';

/** What a paragraph brings: itself, and the text boxes that hang on it. */
export interface Paragraph {
  passage: Passage;
  boxes: Content[];
}

/** Headings in Word's tables of contents have these. */
const CONTENTS_STYLE = /^toc \d|^table of figures|^toc heading/;

/** Reads a paragraph; undefined when a tracked change has joined it to the next. */
export function readParagraph(reading: Reading, element: Element): Paragraph | undefined {
  const properties = child(element, 'w:pPr');
  const style = reading.styles.paragraph(setting(properties, 'w:pStyle'));
  const passage: Passage = { type: 'passage', runs: reading.carried };
  reading.carried = [];
  const read: Paragraph = { passage, boxes: [] };
  for (const part of opened(reading, element.children)) readInline(reading, part, style.look, read);
  // The code of a field ends where its paragraph does, or all that follows would be hidden by one that is broken.
  reading.fields = reading.fields.map(() => 'result');
  const section = child(properties, 'w:sectPr');
  if (section) noteSection(reading, section);
  const end = child(properties, 'w:rPr');
  if (child(end, 'w:ins')) reading.counts.inserted++;
  if (child(end, 'w:del') ?? child(end, 'w:moveFrom')) {
    reading.counts.deleted++;
    reading.carried = passage.runs;
    return read.boxes.length > 0 ? { ...read, passage: { type: 'passage', runs: [] } } : undefined;
  }
  const ground = fillOf(child(properties, 'w:shd')?.attributes ?? {});
  if (ground) passage.dot ??= ground;
  const own = numberingOf(properties);
  const mark = reading.numbering.next({ ...style.numbering, ...own });
  const outline = Number(setting(properties, 'w:outlineLvl') ?? style.outline ?? 9);
  if (mark !== undefined) passage.mark = mark;
  if (outline < 9) passage.level = Math.min(6, outline + 1);
  if (CONTENTS_STYLE.test(style.name)) passage.furniture = 'contents';
  if (reading.page !== undefined) passage.page ??= reading.page;
  return read;
}

/** Headers, footers and paper of a section. */
export function noteSection(reading: Reading, section: Element): void {
  for (const { name, attributes } of children(section)) {
    const kind =
      name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : undefined;
    const id = attributes['r:id'];
    if (kind && id) reading.margins.push({ kind, id });
    const [width, height] = [Number(attributes['w:w']) / 20, Number(attributes['w:h']) / 20];
    if (name === 'w:pgSz' && width > 0 && height > 0) reading.paper ??= { width, height };
  }
}

function readInline(reading: Reading, element: Element, look: Look, into: Paragraph): void {
  const { name } = element;
  if (name === 'w:r') {
    const properties = child(element, 'w:rPr');
    const style = setting(properties, 'w:rStyle');
    const own = { ...look, ...(style && reading.styles.character(style)), ...lookOf(properties) };
    for (const part of opened(reading, element.children)) readRunPart(reading, part, own, into);
  } else if (name === 'm:oMath' || name === 'm:oMathPara') addText(reading, textIn(element), look, into);
}

function readRunPart(reading: Reading, element: Element, look: Look, into: Paragraph): void {
  const { name, attributes, children: held } = element;
  const { fields, counts, notes } = reading;
  if (name === 'w:fldChar') {
    const kind = attributes['w:fldCharType'];
    if (kind === 'begin') {
      fields.push('code');
      addText(reading, formText(element), look, into, true);
    } else if (kind === 'separate') {
      if (fields.length > 0) fields[fields.length - 1] = 'result';
    } else fields.pop();
  } else if (name === 'w:t') addText(reading, textIn(element).replace(/\s/g, ' '), look, into);
  else if (name === 'w:tab' || name === 'w:ptab') addText(reading, '\t', look, into);
  else if (name === 'w:br' || name === 'w:cr') addText(reading, '\n', look, into);
  else if (name === 'w:noBreakHyphen') addText(reading, '-', look, into);
  else if (name === 'w:sym') addText(reading, symbol(attributes['w:font'], attributes['w:char']), look, into);
  else if (name === 'w:lastRenderedPageBreak') {
    if (reading.page !== undefined) reading.page++;
  } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    notes.push({ kind, id: attributes['w:id'] ?? '' });
  } else if (name === 'w:commentReference') counts.comments++;
  else if (name === 'w:ruby') {
    for (const part of opened(reading, child(element, 'w:rubyBase')?.children ?? []))
      readInline(reading, part, look, into);
  } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
    if (name === 'w:object') counts.objects++;
    for (const part of held) if (typeof part !== 'string') readDrawing(reading, part, into);
  }
}

/** Looks for text boxes, pictures and coloured shapes, however deep they are grouped. */
function readDrawing(reading: Reading, element: Element, into: Paragraph): void {
  const { name, attributes } = element;
  if (name === 'w:txbxContent') {
    // Its paragraphs stand beside the one it hangs on: what is open in that one is not open in them.
    const { fields, carried, page } = reading;
    Object.assign(reading, { fields: [], carried: [] });
    for (const content of readContents(reading, element.children)) into.boxes.push(content);
    Object.assign(reading, { fields, carried, page });
    return;
  }
  if (name === 'pic:pic' || name === 'v:imagedata') reading.counts.pictures++;
  if (name === 'a:graphicData' && /\/(?:chart|diagram)$/.test(attributes['uri'] ?? ''))
    reading.counts.objects++;
  const fill = shapeFill(element);
  if (fill) into.passage.dot ??= fill;
  for (const part of opened(reading, element.children)) readDrawing(reading, part, into);
}

/** The colour of a shape itself. */
function shapeFill({ name, attributes, children: held }: Element): string | undefined {
  if (name === 'wps:spPr') {
    const solid = held.find((node) => typeof node !== 'string' && node.name === 'a:solidFill');
    const color = typeof solid === 'object' ? child(solid, 'a:srgbClr')?.attributes['val'] : undefined;
    return hexColor(color, WHITE);
  }
  return name.startsWith('v:') ? hexColor(attributes['fillcolor']?.split(' ')[0], WHITE) : undefined;
}

/** What an old form field shows: its box ticked or not, the choice of its list. */
function formText(begin: Element): string {
  const data = child(begin, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box) {
    const state = child(box, 'w:checked') ?? child(box, 'w:default');
    return state && !/^(?:0|false|off)$/.test(state.attributes['w:val'] ?? '1') ? '☒' : '☐';
  }
  const list = child(data, 'w:ddList');
  const entries = children(list, 'w:listEntry');
  return (
    entries[Number(setting(list, 'w:result') ?? setting(list, 'w:default') ?? 0)]?.attributes['w:val'] ?? ''
  );
}

/** @param always also within the code of a field */
function addText(reading: Reading, text: string, look: Look, { passage }: Paragraph, always = false): void {
  if (text === '' || (!always && reading.fields.includes('code'))) return;
  const last = passage.runs.at(-1);
  if (text.trim() !== '' && reading.page !== undefined) passage.page ??= reading.page;
  if (last && sameLook(last.look, look)) last.text += text;
  else passage.runs.push({ text, look } satisfies Run);
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a === b ||
    (['bold', 'struck', 'hidden', 'color', 'highlight', 'size'] as const).every((key) => a[key] === b[key])
  );
}
