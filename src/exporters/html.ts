import type { Exporter } from '../exporter.ts';
import { dictionary } from './flat/dictionary.ts';
import { htmlPage } from './shared/page.ts';
import { readableColumns, readableTables } from './shared/readable.ts';
import { escapeMarkup } from './shared/xml.ts';

const STYLE = `
body{font:16px/1.45 system-ui,sans-serif;color:#1a1a1a;margin:1.5rem}
.table{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem}
caption{text-align:left;font-weight:700;font-size:1.25rem;padding:.5rem 0}
caption small{display:block;font-weight:400;font-size:.9rem}
th,td{border:1px solid #b8bec6;padding:.35rem .5rem;text-align:left;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere;min-width:4rem;max-width:28rem}
thead th{background:#1f3a5f;color:#fff;white-space:nowrap;overflow-wrap:normal}
tbody tr:nth-child(even){background:#f4f6f8}
@media print{.table{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}
`;

export default {
  id: 'html',
  extension: 'html',
  summary: 'a page with a table for each plan',
  columns: readableColumns,
  write(data) {
    const parts = readableTables(data).map(({ plan, about, columns, rows }) => {
      const head = columns.map((column) => `<th scope="col">${escapeMarkup(dictionary[column].title)}</th>`);
      const body = rows.map(
        (row) =>
          `<tr>${columns.map((column) => `<td dir="auto">${escapeMarkup(row[column])}</td>`).join('')}</tr>`,
      );
      const title = escapeMarkup(plan.title);
      const caption = `<caption dir="auto">${title}<small>${escapeMarkup(about)}</small></caption>`;
      return `<div class="table" role="region" aria-label="${title}" tabindex="0">\n<table>${caption}\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table>\n</div>`;
    });
    const title = data.plans.length === 1 ? data.plans[0]!.title : `${data.plans.length} plans`;
    return htmlPage(title, STYLE, `<main>\n${parts.join('\n')}\n</main>`);
  },
} satisfies Exporter;
