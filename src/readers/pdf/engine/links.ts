import type { Box, Link } from '../page.ts';
import { holds } from '../page.ts';
import type { Engine } from './engine.ts';

const URI_ACTION = 3;
/** A page with more links than this is an index. */
const MOST_LINKS = 2000;
const LONGEST = 2000;

/** The links of a page that lead out of the document, their boxes in the file's coordinates. */
export function readLinks({ call, room, int, float, bytes }: Engine, document: number, page: number): Link[] {
  const links: Link[] = [];
  const [position, found, rectangle] = [room, room + 4, room + 16];
  bytes(position, 4).fill(0);
  for (let count = 0; count < MOST_LINKS && call['FPDFLink_Enumerate']!(page, position, found); count++) {
    const link = int(found);
    const action = call['FPDFLink_GetAction']!(link);
    if (!action || call['FPDFAction_GetType']!(action) !== URI_ACTION) continue;
    if (!call['FPDFLink_GetAnnotRect']!(link, rectangle)) continue;
    const box = [0, 4, 8, 12].map((at) => float(rectangle + at)) as Box;
    const length = call['FPDFAction_GetURIPath']!(document, action, 0, 0);
    if (length < 2 || length > LONGEST) continue;
    const buffer = call['malloc']!(length);
    call['FPDFAction_GetURIPath']!(document, action, buffer, length);
    const url = Buffer.from(bytes(buffer, length - 1)).toString('utf8');
    call['free']!(buffer);
    if (!/^(?:https?:|mailto:)/i.test(url)) continue;
    links.push({ box, url });
  }
  return links;
}

/** A link where `place` maps the file's coordinates to. */
export function placedLink({ url, box }: Link, place: (x: number, y: number) => [number, number]): Link {
  const [a, b] = [place(box[0], box[1]), place(box[2], box[3])];
  return {
    url,
    box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])],
  };
}

/** Where the links in a box lead, each once; as a field, so that it is absent when there are none. */
export function linksIn(box: Box, links: readonly Link[]): { links?: string[] } {
  const urls = new Set(links.filter((link) => holds(box, link.box)).map(({ url }) => url));
  return urls.size > 0 ? { links: [...urls] } : {};
}
