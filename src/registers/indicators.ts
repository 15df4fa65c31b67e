import titles from './national-indicators.json' with { type: 'json' };

/**
 * The title of a national indicator (`NI 17`) or public service agreement (`PSA 23`); undefined for a code that the
 * register, which holds only what could be sourced, does not have.
 */
export function indicatorTitle(code: string): string | undefined {
  return new Map<string, string>(Object.entries(titles)).get(code);
}
