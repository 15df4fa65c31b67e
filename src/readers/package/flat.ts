import { InputError } from '../../model/errors.ts';
import type { LegacyFormat } from './legacy.ts';

/** How an office document in one XML begins, and what it holds. */
const KINDS: readonly { sign: RegExp; format: LegacyFormat }[] = [
  {
    sign: /<\?mso-application\s+progid="Excel\.Sheet"|<Workbook\s[^<>]*office:spreadsheet"/,
    format: 'xls-xml',
  },
  { sign: /<\?mso-application\s+progid="Word\.Document"/, format: 'doc-xml' },
  { sign: /<office:document\s[^<>]*opendocument\.text"/, format: 'fodt' },
  { sign: /<office:document\s[^<>]*opendocument\.spreadsheet"/, format: 'fods' },
];

/** Whether a text begins as an office document in one XML does. */
export const isFlat = (head: string): boolean =>
  /^<(?:\?xml|office:document|Workbook)\b/.test(head) &&
  (/<\?mso-application\s|<office:document\s/.test(head) || KINDS.some(({ sign }) => sign.test(head)));

/**
 * What an office document in one XML holds.
 * @throws InputError when it is neither a text nor a workbook
 */
export function flatFormat(head: string): LegacyFormat {
  const kind = KINDS.find(({ sign }) => sign.test(head));
  if (kind) return kind.format;
  throw new InputError(
    'Expected a document that is read here, found an Office XML that is neither a text nor a workbook; save it as PDF first',
  );
}
