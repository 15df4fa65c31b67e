/** Longest heading over all columns, in characters. */
const LONGEST = 160;
const NAMED =
  /^\s*(?:(?:strategic|key|equality) )?(?:priority|objective|theme|aim|goal|outcome|pillar|strand)(?: \d{1,2}(?:\.\d)?| [A-Z])?\s?[:.–-] ?\S+(?: \S+)*\s*$/i;
/** `Focus area 2: Streets`. */
const NUMBERED =
  /^ {0,3}[A-Z][a-z-]+(?: [a-z-]+){0,2} (?:\d{1,2}(?:\.\d{1,2})?|[A-Z])\s?[:–—-] ?\S+(?: \S+)*\s*$/;
/** `RESPECT`, `2. RESPECT`, and no `NHS`, which may be the last word of a text. */
const CAPITALS =
  /^ {0,3}(?:\d{1,2}[.)]? {1,2})?(?:[A-Z]{6,}|(?=\S*[A-Z]{4})[A-Z][A-Z,&'’/-]*(?: [A-Z,&'’/-]+){1,8})\s*$/;

/** `Priority 2: Support`, `STREETS AND PARKS`: a heading of the rows below it, over all columns. */
export const isBanner = (line: string): boolean =>
  line.length <= LONGEST && (NAMED.test(line) || NUMBERED.test(line) || CAPITALS.test(line));
