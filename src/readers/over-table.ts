/** `Climate Action Plan 2025-28`, `Community Safety Strategy 2025` */
const OWN_NAME = /\b(?:action|delivery|implementation|improvement) plan\b/i;
const PLAN = /\b(?:plan|strategy|tracker|programme|log)\b/i;
const YEAR = /\b(?:19|20)\d\d/;
const namesPlan = (text: string): boolean =>
  text.length <= 160 && (OWN_NAME.test(text) || (PLAN.test(text) && YEAR.test(text)));
/** `Owner: Jo Reed` */
const FACT = /^[A-Z][A-Za-z ]{1,30}: \S/;

/** A row of few cells over a table, of which one names the plan, or each states a fact: no row of the table. */
export function isOverTable(texts: readonly string[], width: number): boolean {
  // `Implementation plan for: | Safer streets` is a fact.
  if (texts.length * 2 > width || texts[0]?.endsWith(':')) return false;
  return texts.some(namesPlan) || texts.every((text) => FACT.test(text));
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
