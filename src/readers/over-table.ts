/** `Climate Action Plan 2025-28`, `Community Safety Strategy 2025` */
const NAMES_PLAN =
  /\b(?:action|delivery|implementation|improvement) plan\b|\b(?:plan|strategy|tracker|programme|log)\b(?=.*\b(?:19|20)\d\d)/i;
/** `Owner: Jo Reed` */
const FACT = /^[A-Z][A-Za-z ]{1,30}: \S/;

/** A row of few cells over a table, of which one names the plan, or each states a fact: no row of the table. */
export function isOverTable(texts: readonly string[], width: number): boolean {
  if (texts.length * 2 > width) return false;
  return (
    texts.some((text) => text.length <= 160 && NAMES_PLAN.test(text)) ||
    texts.every((text) => FACT.test(text))
  );
}

/** `Owner: | Jo Reed`, `Owner: | Jo Reed | Version: | 2`: facts over a table of more columns. */
export function areFacts(texts: readonly string[], width: number): boolean {
  return (
    width > 3 &&
    texts.length < width &&
    texts.length % 2 === 0 &&
    texts.every((text, at) => at % 2 === 1 || /:$/.test(text))
  );
}
