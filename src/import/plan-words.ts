/** What a plan is called. */
export const PLAN_WORDS =
  /\b(?:plan|cynllun|strategy|strategaeth|log|tracker|tracking|programme|report|register|roadmap)\b/i;
