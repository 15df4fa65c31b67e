import { fold } from '../text.ts';
import type { LeadContext } from './describe.ts';
import {
  ACRONYM,
  canStand,
  depthAt,
  isFullName,
  isRole,
  mayBePerson,
  ORGANISATION_END,
  PERSON,
  ROLE_START,
} from './names.ts';
import { isService, MOST_WORDS } from './several.ts';

/** A line of a lead cell; an item of a list is one party however it reads. */
interface Entry {
  text: string;
  item: boolean;
  /** It may be the rest of the name above. */
  isDoubtful?: boolean;
}

/** `with support from` at a line's end: who helps stands in the next. */
const JOINS =
  /\b((?:supported|assisted) by|with|support from|(?:support|input|help|assistance) (?:from|of)|in (?:partnership|conjunction|liaison|consultation|collaboration) with|working with)[^\S\n]{0,3}\n\s{0,3}/gi;

/** List items, and lines that stand alone; a line that only wraps is joined to the one above. */
export function entriesOf(
  raw: string,
  known: ReadonlySet<string>,
  {
    isTyped,
    isWrapped,
    isNarrow,
    isParted,
  }: Pick<LeadContext, 'isTyped' | 'isWrapped' | 'isNarrow' | 'isParted'> = {},
): Entry[] {
  const entries: Entry[] = [];
  const listed = NUMBERED.test(raw) ? raw.replace(INLINE_MARK, '\n• ') : raw;
  const lines = listed.replace(JOINS, '$1 ').split('\n');
  // `Leader` on a line of its own: these lines are as a narrow column broke them.
  const areTyped = isTyped && !lines.some((line) => GENERIC.test(line) || TITLE.test(line));
  for (const [at, line] of lines.entries()) {
    const text = line.replace(LIST_MARK, '').trim();
    const above = entries.at(-1);
    const item = LIST_MARK.test(line);
    if (text === '') continue;
    const areWhole = areTyped || (isParted && lines[at - 1] === '');
    const isOwn = above && areNames(above.text, text, known);
    const isListed = !isWrapped && !isTyped && above?.text.includes(', ') && !canStand(firstOf(text), known);
    const isRun =
      above && !item && !isOwn && (isListed || (isWrapped && wrapsOn(above.text, text, raw, known)));
    // `Democratic Services` over `Finance Manager`: two, where who wrote them broke the line; else perhaps one.
    const areTwo = above && !item && !isRun && mayBeTwo(above.text, text, lines[at + 1]);
    const isRest =
      isRun ||
      (above &&
        !item &&
        (above.item || goesOn(above.text, lines.slice(at, at + 2), known)) &&
        !(areTwo && areWhole));
    if (isRest && (areTwo || isOfPlace(above.text, text))) above.isDoubtful = true;
    // `Housing` over `Enabling` in a narrow column: one team, or two.
    if (isRun && (isListed || !SEPARATOR.test(raw)) && canStand(above.text, known)) above.isDoubtful = true;
    const mayBeRest = above && !item && !isRest && mayWrap(above.text, text, known);
    // `Environmental` over `Health`: a word each, neither of which is a service.
    const isCut =
      mayBeRest && isWord(above.text) && isWord(text) && !isService(above.text) && !isService(text);
    if (isRest || isCut || (mayBeRest && !areWhole)) {
      // `Head of Revenues` over `Legal Services`: one post, or a post and a service.
      const isEither = isRole(above.text) && canStand(text, known);
      if (mayBeRest && (isEither || (isCut && isTyped))) above.isDoubtful = true;
      above.text = `${above.text} ${text}`;
    } else {
      const isDoubtful =
        areTwo ||
        (mayBeRest && isWord(above.text)) ||
        (above !== undefined && !item && !isOwn && !areWhole && mayGoOn(above.text, text, known)) ||
        ((isWrapped || isNarrow || (isParted && lines[at - 1] !== '')) && above && !item && !isOwn);
      entries.push({ text, item, isDoubtful: isDoubtful === true });
    }
  }
  return entries;
}

/** Whether a line that the width of a column began goes on a name: one of the two is none, or commas part the names. */
const wrapsOn = (above: string, text: string, raw: string, known: ReadonlySet<string>): boolean =>
  SEPARATOR.test(raw) || !(canStand(above, known) && canStand(text, known));
const SEPARATOR = /[,;/]/;

/** Two names that stand alone elsewhere. */
const areNames = (above: string, text: string, known: ReadonlySet<string>): boolean =>
  known.has(fold(lastOf(above))) && known.has(fold(firstOf(text)));

/** What stands before a post. */
const RANK = /^(?:acting|assistant|associate|deputy|interim|principal|senior)$/i;
/** `Deputy Chief` over `Executive`, `Executive` over `Director`: no more than what stands before a post. */
const isRankOf = (above: string, text: string): boolean => {
  const ranks = RANKS.exec(above)?.[1];
  // `Principal` over `Vice Principal` are two.
  if (ranks === undefined || /^(?:assistant|deputy|vice)\b/i.test(text)) return false;
  return isRole(`${ranks} ${text.replace(/ ?[(–-].*$/, '')}`);
};
const RANKS =
  /(?:^|[,;&] |\/ ?|\band )((?:(?:acting|assistant|associate|chief|corporate|deputy|executive|group|interim|principal|senior|strategic|vice) )*(?:assistant|associate|chief|corporate|deputy|executive|principal|senior|strategic|vice))$/i;
/** `Educational Psychologist`, but not `Vice Principal`. */
const isPost = (text: string): boolean => isRole(text) && /^(?!vice |deputy |assistant )\S+ \S/i.test(text);

const isWord = (text: string): boolean => !/\s/.test(text);

/** `1) Police 2) Fire`, `(a) Police (b) Fire` */
const NUMBERED = /^\s*\(?(?:1[.)]\s[^\n]{1,200}?\s\(?2|a\)\s[^\n]{1,200}?\s\(?b)[.)]\s/;
const INLINE_MARK = /(?<!\S)(?:\(?\d[.)]|\(?[a-h]\))\s(?=[A-Z])/g;

const LIST_MARK = /^(?:•\s*|\d{1,2}[.)]\s+(?=[A-Z]))/;

/** What is nothing without the name above it: `Team`. */
const GENERIC =
  /^(?:board|committee|co-?ordinator|department|dept|directorate|division|group|manager|office|officer|partnership|panel|section|service|services|team|trust|unit)\b[^A-Za-z]*$/i;

/** What ends a role or a body whose name stands above. */
const TITLE =
  /^(?:adviser|advisor|assistant|association|director|head|lead|leader|supervisor|specialist)\.?$/i;
/** `Housing` over `Strategy Manager`: what a role is for, though it may be a body too. */
const REMIT = /(?:^|\s)(?:communit(?:y|ies)|housing|schools?|safety|services?|support|team|HR|ICT?|IT)$/i;

/** Posts of which a council has several: what each is for stands behind it. */
const POST_OF_SEVERAL =
  /^(?:(?:acting|interim) )*(?:(?:assistant|corporate|deputy|divisional|service|strategic) director|(?:assistant|group|service) (?:head|manager))$/i;
/** What is no post's remit, but a body that does its part. */
const BODY =
  /\b(?:agency|alliance|association|authority|board|college|commission|company|constabulary|council|csp|forum|fund|group|landlords?|network|nhs|panel|partners?|partnership|police|probation|providers?|schools?|society|trust|university)$/i;

/** `Assistant Director` over `Safeguarding`. */
const isRemitOf = (above: string, text: string, known: ReadonlySet<string>): boolean =>
  POST_OF_SEVERAL.test(above) &&
  /^[A-Z]/.test(text) &&
  !(known.has(fold(text)) || ACRONYM.test(text) || isRole(text) || BODY.test(text)) &&
  !(PERSON.test(text) || mayBePerson(text));

/** The line is nothing without the one above it. */
function goesOn(
  above: string,
  [text = '', below = '']: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  if (/[,/&–:(-]$|\b(?:and|of|for|the|with|by|to|in|on)$/i.test(above) || /^[a-zß-öø-ÿŵŷ(/&,]/.test(text))
    return true;
  if (depthAt(above, above.length) > 0) return true;
  if (
    GENERIC.test(text) ||
    isRankOf(above, text) ||
    (RANK.test(above) && (isPost(text) || (isWord(text) && isPost(`${text} ${below}`)))) ||
    (/\bbusiness$/i.test(above) && /^partners?\b/i.test(text))
  )
    return true;
  if (
    isOfPlace(above, text) ||
    UNFINISHED.test(above) ||
    (UNENDED.test(above) && /^[A-Z][a-z]+$/.test(text)) ||
    (/^NHS (?!England|Improvement|Property)/.test(lastOf(above)) && isTrust(text))
  )
    return true;
  if (!isRole(above) && (TITLE.test(text) || (REMIT.test(above) && isRestOfRole(text, below)))) return true;
  return isRemitOf(above, text, known) || spans(lastOf(above), firstOf(text), known);
}

/** `Director of Public` over `Health`. */
const UNENDED =
  /\b(?:of|for) (?:adult|democratic|digital|economic|environmental|human|cultural|public|regulatory|social)$/i;

/** `Head of Housing` over `Options`: a word that is nobody's name elsewhere may be the end of the one above. */
const mayGoOn = (above: string, text: string, known: ReadonlySet<string>): boolean =>
  /^[A-Z][a-z]{3,}$/.test(text) &&
  / (?:of|for) \S/.test(lastOf(above)) &&
  !canStand(text, known) &&
  !isService(text);

/** `Friends of Larkhaven` over `Museum`. */
const isOfPlace = (above: string, text: string): boolean =>
  /^(?:the )?friends of /i.test(lastOf(above)) &&
  !/ the$/i.test(above) &&
  PLACE.test(text) &&
  !PLACE.test(above.split(' ').at(-1) ?? '');
/** `NHS Integrated` over `Care Board`: no name ends so. */
const UNFINISHED = /\b(?:clinical|integrated|mental|primary|voluntary)$/i;
/** `NHS Larkmere` over `Foundation Trust` */
const isTrust = (text: string): boolean =>
  /^(?:(?:acute|ambulance|community|foundation|health|hospitals?|integrated|mental|partnership|teaching|university) ){0,4}(?:care |health )?(?:trust|board|partnership)\b/i.test(
    text,
  );
const PLACE =
  /^(?:abbey|arboretum|archives?|canal|castle|cemetery|churchyard|commons?|farm|gallery|gardens?|greens?|hall|harbour|hospital|library|meadows?|museum|observatory|orchard|park|pier|playhouse|pool|priory|river|station|theatre|walks?|woods?|zoo)$/i;

/** The line above stands for nothing alone. */
const mayWrap = (above: string, text: string, known: ReadonlySet<string>): boolean =>
  !(isFullName(above) && isFullName(text)) &&
  !(canStand(above, known) || (ACRONYM.test(text) && !isRole(above)));

const lastOf = (line: string): string => line.split(/(?:(?<!\s)\s+)?[/;,&]\s*/).at(-1) ?? '';
const firstOf = (line: string): string => line.split(/(?:(?<!\s)\s+)?[/;,&]\s*/, 1)[0] ?? '';

/** `Strategy Manager`, `Strategy` over `Manager`. */
const isRestOfRole = (text: string, below: string): boolean =>
  !ROLE_START.test(text) &&
  (isRole(text) ||
    (/^[A-Z][a-z]+$/.test(text) && !ORGANISATION_END.test(text) && isRole(`${text} ${below}`)));

/** A service of several words over a post of several words, which may be one post's name. */
const mayBeTwo = (above: string, text: string, below = ''): boolean =>
  !isWord(above) &&
  !isWord(text) &&
  /^[A-Z]/.test(text) &&
  !isRole(above) &&
  REMIT.test(above) &&
  isRestOfRole(text, below);

/** Whether a known name begins in the one line and ends in the other. */
function spans(last: string, next: string, known: ReadonlySet<string>): boolean {
  const before = last.split(/\s+/).slice(-MOST_WORDS).map(fold);
  const after = next.split(/\s+/).slice(0, MOST_WORDS).map(fold);
  return before.some((_, from) => {
    let name = before.slice(from).join('');
    return after.some((word) => known.has((name += word)));
  });
}
