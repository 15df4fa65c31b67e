import type { Exporter } from '../exporter.ts';
import { dictionary } from './flat/dictionary.ts';
import { readableColumns, readableTables } from './shared/readable.ts';
import { pictures } from './shared/xml.ts';

/** GitHub’s tables: a heading and a table a plan, a line a row. */
export default {
  id: 'markdown',
  extension: 'md',
  summary: 'a table for a web page or a pull request',
  columns: readableColumns,
  write(data) {
    const parts = readableTables(data).map(({ plan, about, columns, rows }) => {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const table = [
        line(columns.map((column) => dictionary[column].title)),
        line(columns.map(() => '---')),
        ...rows.map((row) => line(columns.map((column) => plain(row[column])))),
      ];
      const body = rows.length > 0 ? table : ['No actions.'];
      return [`## ${plain(plan.title)}`, '', opening(plain(about)), '', ...body].join('\n');
    });
    return `${parts.join('\n\n')}\n`;
  },
} satisfies Exporter;

/** What Markdown acts on within a line; `$` is mathematics to GitHub. */
const acting = /[\\`*_[\]#|~$]/g;

/** Text that stands for itself on one line: no markup, no HTML, no mention that would call somebody. */
function plain(text: string): string {
  return pictures(text)
    .trim()
    .replace(acting, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@(?=\w)/g, '@<!-- -->')
    .replace(/(?:(?<!\s)\s+)?[\r\n\u2028\u2029]\s*/g, '<br>');
}

/** A paragraph that does not begin a list, a rule or another thing. */
const opening = (text: string) => text.replace(/^(\d*)(?=[-+=.)])/, '$1\\');
