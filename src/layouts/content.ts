import { chosenIn } from '../normalise/boxes.ts';
import { COUNTED_FROM, readDeadline } from '../normalise/deadline.ts';
import { readIndicatorCodes } from '../normalise/indicator.ts';
import { namesNobody, readLeads, readPersons } from '../normalise/lead.ts';
import { isPlainStatus } from '../normalise/plain-status.ts';
import { readStatus } from '../normalise/status.ts';
import { oneLine, takeRef, typed } from '../normalise/text.ts';

/** What a cell holds, judged by its text alone. */
export type Content =
  | 'blank'
  | 'ref'
  | 'date'
  | 'status'
  | 'code'
  | 'number'
  | 'name'
  | 'promise'
  | 'sentence'
  | 'words';

const REF = /^(?:[A-Z]{1,4}[-. ]?)?\d{1,3}(?:\.\d{1,3})*[a-z]?[.)]?$/;
const NUMBER = /^[(+-]?[£$€]?\s?\d[\d,. ]*\s?(?:%|k|m|bn|million|p)?\)?$/i;
/** What no date has. */
const AMOUNT = /[£$€%]|\d,\d{3}(?!\d)/;
/** Words that stand alone in a column of states and that a commentary would not consist of. */
const STATUS_WORD =
  /^(?:new|open|closed|on-?going|completed?|carried forward|deferred|in progress|not started|on (?:track|target|hold)|delayed|overdue|done|red|amber|green|blue|r|a|g|b|rag|[•●○■□▪⬤])[\s.]*$/i;

/** How plans begin what they promise: the verb first. */
const PROMISE_VERBS = new Set(
  'accelerate accredit achieve acquire act adapt add address adopt advertise advise agree aim align allocate amend analyse analyze anonymise apply appoint appraise approve archive arrange ask assess assign assist attend audit automate await award ban begin benchmark boost brief bring broadcast broaden build campaign capture carry catalogue celebrate champion check circulate clarify clean clear close co-design codesign collaborate collate collect combine commission commit communicate compile complete conduct confirm connect conserve consider consolidate construct consult contact continue contribute convene convert cooperate co-ordinate coordinate co-produce coproduce count create cut decarbonise declare dedicate define deliver demonstrate deploy design determine develop devise dig digitise discuss disseminate distribute diversify divert double draft draw drive educate electrify elevate eliminate embed employ empower enable encourage end enforce engage enhance enrol ensure equip eradicate establish evaluate examine expand explore extend facilitate feed fill finalise finalize find fit fix follow form formalise formulate foster fund gather generate give grow halve hang harness help highlight hire hold host identify implement improve incentivise include incorporate increase influence inform initiate inspect install insulate integrate introduce invest investigate invite involve issue join keep launch lay lead learn lend let leverage liaise link list lobby localise look lower mainstream maintain make manage map mark market match maximise maximize measure meet mend merge migrate minimise mitigate mobilise model modernise monitor move negotiate nominate notify obtain offer open operate optimise organise organize outline paint participate pave pay pilot place plan plant pool post prepare present preserve prevent prioritise prioritize procure produce programme progress promote protect provide publicise publish purchase pursue put raise reach rebuild reclaim recognise recommend reconcile reconfigure recover recruit recycle redesign redevelop reduce refer refine refresh refurbish regenerate register reinforce reintroduce relaunch relocate remind remove renew reopen repaint repair replace replant report repurpose request require research reshape resolve respond restore restructure resurface retain retire retrofit reuse review revise revisit rewrite roll run safeguard sample scope scrutinise secure seek sell send serve set share sign signpost simplify sow speed standardise start stimulate stop streamline strengthen submit supply support survey sustain switch tackle take target teach tender test tighten track train transfer transform treat trial turn unblock understand undertake update upgrade upskill use utilise utilize validate verify visit widen withdraw work write'.split(
    ' ',
  ),
);
/** `Lead: Housing` is who, not what. */
const FIRST_WORD = /^(?!lead\s?:)[a-z]+(?:-[a-z]+)?(?!\w)/i;
const BEFORE_VERB = /^(?:to|we will|continue to|further|jointly|regularly|fully|all \w+ to)\s+/i;
/** `Housing to report…`, `The Board will agree…`: who, then what; `How we will measure success` only asks. */
const WHO_TO_DO =
  /^(?!(?:How|What|When|Where|Which|Who|Why)\b)[A-Z][\w&'’/., -]{1,70}? (?:to|will|shall|should) (?!be\b)[a-z]{3,}/;
/** `Publication of…`, `Monitoring of…`, `Development of…`. */
const NOUN_OF_DOING =
  /^(?:[A-Z][\w-]* ){0,3}[A-Za-z]+(?:tion|sion|ment|ing|al|sis) (?:of|to|with|and|by|for)\b/;

/** Longest text in which a date, a state or a name stands alone, in characters. */
const SHORT = 80;

/** Says what a text holds. */
export function contentOf(printed: string): Content {
  const text = oneLine(printed);
  if (text === '') return 'blank';
  let content = contents.get(text);
  if (content === undefined) {
    if (contents.size >= MOST) contents.clear();
    contents.set(text, (content = judge(typed(text), typed(printed))));
  }
  return content;
}

const contents = new Map<string, Content>();
const MOST = 5000;

function judge(text: string, printed: string): Content {
  const ticked = chosenIn(text)?.join('; ');
  if (ticked) return judge(ticked, ticked);
  if (/^q[1-4]$/i.test(text)) return 'date';
  if (REF.test(text)) return 'ref';
  if (STATUS_WORD.test(text) || isPlainStatus(text)) return 'status';
  if (text.length <= SHORT) {
    const codes = readIndicatorCodes(text);
    if (codes.length > 0 && codes.map((found) => found.code).join('').length * 2 >= text.length)
      return 'code';
    if (AMOUNT.test(text) && NUMBER.test(text)) return 'number';
    if (isDate(text)) return isPromise(text) && (!/\d/.test(text) || isLongDeed(text)) ? 'promise' : 'date';
    if (NUMBER.test(text)) return 'number';
    if (namesNobody(text)) return 'blank';
    if (text.split(' ').length <= 4 && !isDeed(text)) {
      const { state, rag } = readStatus(text);
      if (state || rag) return 'status';
    }
    if (promises(text)) return 'promise';
    if (isName(printed)) return 'name';
    return text.split(' ').length >= 6 ? 'sentence' : 'words';
  }
  return promises(text) ? 'promise' : 'sentence';
}

/** `Support 50 families to use meal packs by 2026`: a promise that ends in its date; `Start in May and end by 2026` only dates. */
const isLongDeed = (text: string): boolean =>
  (text.split(' ').length >= 7 || AGAIN.test(text)) &&
  !/^(?:begin|complete|continue|deliver|draft|end|finish|implement|launch|publish|report|review|start|update)\b/i.test(
    text,
  );

/** `Audit 20 plans every month` */
const AGAIN = /^[A-Za-z-]+ \d{1,3} (?!times?\b)[a-z].*(?:\b(?:each|every) [a-z]+|ly)$/;

/** `Complete the audit`, `Review delayed projects`: its state is of something else, that the last word names. */
const isDeed = (text: string): boolean =>
  isPromise(text) &&
  !NO_THING.test(text) &&
  readStatus(text.slice(0, text.lastIndexOf(' '))).state !== undefined;
const NO_THING =
  /\b(?:and|as|at|but|by|due|except|for|from|in|no|not|of|on|pending|subject|to|under|until|with)\b|ly$|\d/i;

/** A text that promises work, be it behind a reference. */
const promises = (text: string): boolean => isPromise(text) || isPromise(takeRef(text).text);

/** A mark that says yes. */
export const isMark = (text: string): boolean => MARK.test(oneLine(text));
const MARK = /^(?:[x✓✔√☑☒●■•*◆♦★█⬛]|yes|y)$/i;

/** Texts of which each that says anything is a tick: what they say stands in their heading. */
export const areTicks = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== '') && texts.every((text) => text === '' || TICK.test(oneLine(text)));
const TICK = /^(?:[✓✔√☑☒🗹]\ufe0f?|[xy]|yes)$/iu;

/** `£20k`, `£10k - £15k`: a sum of money and no more. */
export const isMoney = (text: string): boolean => MONEY.test(oneLine(text));
const SUM = String.raw`[£€$] ?\d[\d,.]{0,15} ?(?:k|m|mn|bn|million|thousand|pa|p\.a\.)?`;
const MONEY = new RegExp(
  `^(?:c\\.? ?|circa |up to |approx\\.? |[~<>] ?)?${SUM}(?: ?(?:-|–|to) ?${SUM})?$`,
  'i',
);

/** A text that is a date and no more; a bare number is none. */
export function isDate(text: string): boolean {
  if (/^\d{1,3}$/.test(text)) return false;
  const { deadline, problem, ambiguous } = readDeadline(text);
  if (ambiguous !== undefined) return true;
  // A month without its year is a date all the same, and so is a span of time.
  if (problem !== undefined) return problem === COUNTED_FROM || (/year/.test(problem) && text.length <= 30);
  return deadline.kind !== 'text' && deadline.kind !== 'none';
}

/** A text that promises work: it has some words, and begins as plans begin their actions. */
export function isPromise(text: string): boolean {
  return (
    text.split(' ').length >= 3 && (beginsWithVerb(text) || WHO_TO_DO.test(text) || NOUN_OF_DOING.test(text))
  );
}

/** As plans begin what they promise. */
export function beginsWithVerb(text: string): boolean {
  return isVerb(text) || isVerb(text.replace(BEFORE_VERB, ''));
}

/** `Carry-out` begins with a verb, too. */
function isVerb(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  return PROMISE_VERBS.has(word) || PROMISE_VERBS.has(word.split('-')[0] ?? '');
}

/** `SAT ASBT`, `A&VS C`, `CST / BIT`. */
const ABBREVIATIONS = /^[A-Z][A-Z&']{0,8}(?:[ /,]+[A-Z][A-Z&']{0,8}){0,5}$/;
/** `J Doust`, `P. de Bourg`. */
const PERSON = /^[A-Z]\.? (?:(?:de|da|van|von|le) )?[A-Z][a-z'’-]+(?:-[A-Z][a-z]+)?$/;

/** Two promises with nothing between them: `…brought to justice Monitoring of prosecutions`. */
export function isRunOn(text: string): boolean {
  return [...text.matchAll(/(?<![a-z])[a-z]{2,} (?=[A-Z][a-z]+ [a-z])/g)].some(({ index, 0: { length } }) => {
    const rest = text.slice(index + length);
    return rest.split(' ').length >= 4 && (beginsWithVerb(rest) || NOUN_OF_DOING.test(rest));
  });
}

/** Organisations, roles or persons, and nothing beside them. */
function isName(printed: string): boolean {
  if (/[.!?]$/.test(printed.trim()) || printed.split(/\s+/).length > 12) return false;
  if (ABBREVIATIONS.test(oneLine(printed)) || readPersons(printed).every((name) => PERSON.test(name)))
    return true;
  const { leads, partners, confidence } = readLeads(printed, { known: [] });
  const named = [...leads, ...partners];
  return named.length > 0 && confidence !== 'low' && named.every((lead) => lead.kind !== 'unknown');
}

/** Cells of a column that are looked at. */
const SAMPLE = 200;

/** So many cells tell what a column holds; a long plan is judged by cells from all of it. */
function sampleOf(texts: readonly string[]): readonly string[] {
  const step = Math.ceil(texts.length / SAMPLE);
  return step < 2 ? texts : texts.filter((_, at) => at % step === 0);
}

/** Whether such a share of what is not blank may be promises: costs far less than the whole profile. */
export function mayPromise(texts: readonly string[], share: number): boolean {
  const filled = sampleOf(texts).map(oneLine).filter(Boolean);
  return filled.filter(promises).length >= share * filled.filter((text) => !namesNobody(text)).length;
}

/** What the cells of a column hold, as shares of those that are not blank. */
export interface Profile {
  /** Cells that are not blank. */
  filled: number;
  /** Different texts among them. */
  different: number;
  /** Number of words of the middle one. */
  words: number;
  share(...contents: Content[]): number;
}

export function profileOf(texts: readonly string[]): Profile {
  const counts = new Map<Content, number>();
  const seen = new Set<string>();
  let filled = 0;
  const words: number[] = [];
  for (const text of sampleOf(texts)) {
    const content = contentOf(text);
    if (content === 'blank') continue;
    filled++;
    words.push(text.split(/\s+/).length);
    seen.add(oneLine(text).toLowerCase());
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return {
    filled,
    different: seen.size,
    words: words.sort((a, b) => a - b)[words.length >> 1] ?? 0,
    share: (...wanted) =>
      filled === 0 ? 0 : wanted.reduce((sum, content) => sum + (counts.get(content) ?? 0), 0) / filled,
  };
}
