import { child, children, type Element } from '../package/xml.ts';

/** What a style says that matters; each builds on its parent. */
export interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  struck?: boolean;
  /** Points. */
  size?: number;
  /** Of a sheet's style: the sheet is hidden. */
  hidden?: boolean;
  /** Of a sheet's style: what its pages look like. */
  page?: string;
  /** By what a cell holds, another style is laid over it. */
  conditions?: { condition: string; style: string }[];
}

export type Looks = ReadonlyMap<string, Look>;

/** Deepest line of parents; LibreOffice's own are four deep. */
const DEEPEST = 20;

/** Styles by family and name (`table-cell ce1`), parents' properties included. @param lists elements that hold styles */
export function looksOf(...lists: (readonly Element[])[]): Looks {
  const elements = lists.flat().flatMap((list) => children(list, 'style:style'));
  const byName = new Map(elements.map((style) => [keyOf(style, style.attributes['style:name']), style]));
  const looks = new Map<string, Look>();
  const lookOf = (key: string, depth: number): Look => {
    const known = looks.get(key);
    const style = byName.get(key);
    if (known || !style || depth > DEEPEST) return known ?? {};
    const look = {
      ...lookOf(keyOf(style, style.attributes['style:parent-style-name']), depth + 1),
      ...ownLook(style),
    };
    looks.set(key, look);
    return look;
  };
  for (const [key, style] of byName) {
    const shown = style.attributes['style:display-name'];
    // Conditions name a style as people see it.
    if (shown !== undefined) looks.set(keyOf(style, shown), lookOf(key, 0));
    else lookOf(key, 0);
  }
  return looks;
}

const keyOf = ({ attributes }: Element, name = ''): string => `${attributes['style:family']} ${name}`;

function ownLook(style: Element): Look {
  const cell = child(style, 'style:table-cell-properties')?.attributes ?? {};
  const print = child(style, 'style:text-properties')?.attributes ?? {};
  const page = style.attributes['style:master-page-name'];
  const display = child(style, 'style:table-properties')?.attributes['table:display'];
  const weight = print['fo:font-weight'];
  const line = print['style:text-line-through-style'] ?? print['style:text-line-through-type'];
  const size = /^([\d.]+)pt$/.exec(print['fo:font-size'] ?? '')?.[1];
  const conditions = children(style, 'style:map').map(({ attributes }) => ({
    condition: attributes['style:condition'] ?? '',
    style: attributes['style:apply-style-name'] ?? '',
  }));
  return {
    ...colour('fill', cell['fo:background-color'], '#ffffff'),
    ...colour('color', print['fo:color'], '#000000'),
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(size !== undefined && { size: Number(size) }),
    ...(display === 'false' && { hidden: true }),
    ...(page && { page }),
    ...(conditions.length > 0 && { conditions }),
  };
}

/** A colour that says something; `transparent` takes the parent's away. */
function colour(key: 'fill' | 'color', value: string | undefined, usual: string): Look {
  if (value === undefined) return {};
  const hex = /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : usual;
  return { [key]: hex === usual ? undefined : hex } as Look;
}
