import { oneLine } from '../text.ts';
import { isRole } from './names.ts';

/** How posts begin in Welsh, in small letters. */
const POST =
  /^(?:dirprwy |uwch )?(?:arweinydd|cadeirydd|cyd-?lynydd|cyfarwyddwr|pennaeth|prif|rheolwr|swyddog(?:ion)?|trysorydd)(?![a-zà-žẁ-ỳ-])/;
/** How parts of a council, and bodies, begin in Welsh; some are called so in English too. */
const BODY =
  /^(?:adran|addysg|bwrdd|cyfarwyddiaeth|cyllid|gwasanaeth(?:au)?|heddlu|iechyd|llyfrgell(?:oedd)?|partneriaeth|priffyrdd|tîm|uned|ysgol(?:ion)?)(?![a-zà-žẁ-ỳ-])/;

/** `Rheolwr Iaith` over `Language Manager`: one post in two languages, by its English name. */
export function postInEnglish(raw: string): string | undefined {
  const [first = '', second = '', ...more] = namesIn(raw);
  if (more.length > 0 || isPost(first) === isPost(second)) return undefined;
  const english = isPost(first) ? second : first;
  return isRole(english) ? english : undefined;
}

/** `Llyfrgelloedd` over `Libraries`: one part of a council in two languages, or two. */
export function mayBeBilingual(raw: string): boolean {
  const names = namesIn(raw);
  return names.length === 2 && names.filter((name) => BODY.test(name.toLowerCase())).length === 1;
}

const isPost = (name: string): boolean => POST.test(name.toLowerCase());

const namesIn = (raw: string): string[] =>
  raw
    .split(/\n|\s\/\s/)
    .map(oneLine)
    .filter(Boolean);
