import { fold } from '../text.ts';

/** `Housing1`, `Housing*`, `GIS Teamb`: a name, and what may be the mark of a note. */
const MARKS = [
  /^(.*\p{Ll}{3})(\d{1,2})$/u,
  /^(.*[\p{L})])\s?([*†‡§#]{1,3})$/u,
  /^(.*\b(?:[Tt]eam|[Mm]anager|[Oo]fficer|[Cc]ouncil|[Dd]epartment|[Dd]irectorate|[Dd]irector|[Gg]roup|[Pp]artnership|[Pp]olice|[Hh]ousing|[Ss]ervices))([a-f])$/,
];

/** A name without its mark; `isSure` where the document has that note, or the name without the mark elsewhere. */
export function unmarked(
  name: string,
  known: ReadonlySet<string>,
  { known: certain, notes }: { known: readonly string[]; notes?: ReadonlySet<string> },
): { name: string; isSure: boolean } | undefined {
  if (!/[\d*†‡§#a-f]$/.test(name) || certain.includes(name)) return undefined;
  for (const pattern of MARKS) {
    const [, bare, mark = ''] = pattern.exec(name) ?? [];
    if (bare) return { name: bare, isSure: known.has(fold(bare)) || notes?.has(mark) === true };
  }
  return undefined;
}
