/** DEL, C1, marks that turn the direction of writing, and line separators: characters nobody sees. */
const invisible = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const hasInvisible = new RegExp(invisible.source);

/** Whether a text holds a character that must be escaped to be seen. */
export const isInvisible = (text: string): boolean => hasInvisible.test(text);

/** Writes them as `\u009b`, which JSON and double-quoted YAML read back as the same character. */
export function escapeInvisible(text: string): string {
  return text.replace(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
