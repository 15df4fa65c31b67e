/**
 * What readers of pages by machine write as formulas of LaTeX within a line of text: `$31^{\text {st }}$ March`,
 * `$\mathrm{CO}_{2} \mathrm{e}$`, `$£ 480,000$`, `$50 \%$`.
 */
const FORMULA = /(?<!\\)\$((?:[^$\\\n]|\\[^\n]){1,200})\$(?![\d$])/g;
/** Dollars alone may be money. */
const SET = /\\[a-z]{2}|\\%|[_^]\s*[\w{\\]/i;
const SUM = /^[£€]?\s?\d[\d\s.,/%–-]*$/;

const SIGNS: Readonly<Record<string, string>> = {
  approx: '≈',
  boxtimes: '☒',
  bullet: '•',
  cdot: '·',
  checkmark: '✓',
  circ: '°',
  ge: '≥',
  geq: '≥',
  ldots: '…',
  le: '≤',
  leq: '≤',
  mu: 'µ',
  pm: '±',
  pounds: '£',
  quad: '~',
  rightarrow: '→',
  sim: '∼',
  square: '☐',
  times: '×',
  to: '→',
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Lines in which formulas stand as they are printed; a formula with a sign that is not known here stays as it is. */
export function asPrinted(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('$') && isSet(line))) return lines;
  return lines.map((line) =>
    line.includes('$')
      ? line.replace(FORMULA, (whole, formula: string) =>
          SET.test(formula) || SUM.test(formula) ? (printed(formula) ?? whole) : whole,
        )
      : line,
  );
}

const isSet = (line: string): boolean =>
  [...line.matchAll(FORMULA)].some(([, formula = '']) => SET.test(formula));

/** Spaces count within words only, where they stand as `~` till the end. */
function printed(formula: string): string | undefined {
  const text = formula
    .replace(/\\text[a-z]{0,6}\s*\{([^{}]*)\}/g, (_, words: string) => words.replace(/\s/g, '~'))
    .replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\(?:math[a-z]{2,4}|operatorname|left|right)(?![a-z])/g, '')
    .replace(/\\([a-z]+)/gi, (whole, name: string) => SIGNS[name] ?? whole)
    .replace(/\^\s*(?:\{([^{}]*)\}|(\w))/g, (_, many = '', one = '') => raised(many + one))
    .replace(/_\s*(?=[\w{])/g, '')
    .replace(/(?<!\\)[{}]/g, '');
  if (/\\[a-z]/i.test(text)) return undefined;
  return text
    .replace(/ ([-–+=<>≤≥≈×→]) /g, '~$1~')
    .replace(/\\ /g, '~')
    .replace(/\s/g, '')
    .replace(/\\[,;:!]/g, '')
    .replace(/\\/g, '')
    .replace(/~+/g, ' ');
}

const raised = (text: string): string =>
  text
    .replace(/^[~\s]+|[~\s]+$/g, '')
    .replace(/^\d+$/, (digits) => digits.replace(/\d/g, (digit) => RAISED[+digit]!));
