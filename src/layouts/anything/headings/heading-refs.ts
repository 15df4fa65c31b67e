import type { DraftRow, DraftTheme } from '../../../draft.ts';
import { groupBy } from '../../../group.ts';
import { fold, oneLine } from '../../../normalise/text.ts';
import { refsOf } from '../../records/codes.ts';

/**
 * Gives headings back the first word that was taken for their reference, where their peers have none such: `A34 corridor`
 * among `Town centre` and `Cycling routes`. Peers are headings of one level. What the references of the rows below
 * begin with is one.
 */
export function judgeHeadingRefs(rows: readonly DraftRow[]): void {
  const themes = new Set(rows.flatMap(({ theme }) => theme ?? []));
  if (![...themes].some(isBareCode)) return;
  const levels = groupBy(themes, levelOf);
  for (const peers of levels.values()) {
    // One that is alone on its level is judged beside all others.
    const own = textsOf(peers);
    const take = refsOf(own.length > 1 ? own : textsOf([...themes]));
    for (const theme of peers.filter(isBareCode))
      if (!take(textOf(theme)).ref && !rows.some((row) => row.theme === theme && isNumberedUnder(row, theme)))
        restore(theme);
  }
}

function levelOf({ printed }: DraftTheme): number | undefined {
  const from = printed[0]?.from;
  return from && 'level' in from ? from.level : undefined;
}

const textsOf = (themes: readonly DraftTheme[]): string[] => [
  ...new Map(themes.map((theme) => [fold(textOf(theme)), textOf(theme)])).values(),
];

const textOf = ({ printed }: DraftTheme): string => oneLine(printed[0]?.text ?? '');

/** Its reference is a letter and a figure, behind which there is but a blank. */
const isBareCode = (theme: DraftTheme): boolean =>
  theme.ref !== undefined &&
  /^[A-Z]{1,3}\d{1,3}[a-z]?$/.test(theme.ref) &&
  textOf(theme).startsWith(`${theme.ref} `);

/** `A1.2` below `A1` */
const isNumberedUnder = ({ fields }: DraftRow, { ref }: DraftTheme): boolean =>
  [fields.ref, fields.action, fields.outcome].some((pieces) =>
    [`${ref}.`, `${ref}-`, `${ref}/`].some((start) => pieces?.[0]?.text.trim().startsWith(start)),
  );

function restore(theme: DraftTheme): void {
  const [first, ...others] = theme.title;
  if (!first) return;
  theme.title = [{ ...first, text: `${theme.ref} ${first.text}` }, ...others];
  delete theme.ref;
}
