import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { figure, type Html, html } from './html.ts';

/** A part of a bar: its key is its class in the style sheet. */
export interface Series {
  key: string;
  label: string;
}

/** A bar: how much of each series it holds. */
export interface Bar {
  label: string;
  /** A line under the label of a column. */
  under?: string;
  /** What it is called where it stands alone; the label, where there is none. */
  name?: string;
  values: Readonly<Record<string, number>>;
}

interface Chart {
  /** Says what the chart shows; never shown twice. */
  title: string;
  series: readonly Series[];
  bars: readonly Bar[];
}

const total = ({ values }: Bar) => Object.values(values).reduce((sum, value) => sum + value, 0);

function stacked({ series, bars }: Chart) {
  const keys = series.map(({ key }) => key);
  const layers = stack<Bar, string>()
    .keys(keys)
    .value((bar, key) => bar.values[key] ?? 0)(bars);
  return bars.map((_, index) =>
    layers.flatMap((layer) => {
      const [from, to] = layer[index]!;
      return to > from ? [{ key: layer.key, from, to }] : [];
    }),
  );
}

/** Lying bars, each under its label; of any width, for lengths are in percent. */
export function bars(chart: Chart): Html {
  const ROW = 46;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...chart.bars.map(total))])
    .range([0, 100]);
  const rows = stacked(chart).map((parts, index) => {
    const bar = chart.bars[index]!;
    const top = index * ROW;
    return html`<text x="0" y="${top + 15}">${shortened(bar.label, 46)}</text><text class="end" x="100%" y="${top + 15}">${figure(total(bar))}</text>${parts.map(
      ({ key, from, to }) => {
        const width = x(to) - x(from);
        const inside =
          width > 6 &&
          parts.length > 1 &&
          html`<text class="in ${key}" x="${percent(x(from) + width / 2)}" y="${top + 34}">${to - from}</text>`;
        return html`<rect class="${key}" x="${percent(x(from))}" y="${top + 21}" width="${percent(width)}" height="18"/>${inside}`;
      },
    )}`;
  });
  return framed(
    chart,
    html`<svg role="img" aria-label="${spoken(chart)}" width="100%" height="${chart.bars.length * ROW}">${rows}</svg>`,
  );
}

/** Standing columns, from left to right. */
export function columns(chart: Chart): Html {
  const HEIGHT = 180;
  const most = Math.max(1, ...chart.bars.map(total));
  const y = scaleLinear().domain([0, most]).nice(4).range([HEIGHT, 16]);
  const x = scaleBand<number>()
    .domain(chart.bars.map((_, index) => index))
    .range([0, 100])
    .padding(0.25);
  const lines = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => html`<line x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/>`);
  const shapes = stacked(chart).map((parts, index) => {
    const bar = chart.bars[index]!;
    const left = x(index)!;
    const middle = percent(left + x.bandwidth() / 2);
    return html`${parts.map(
      ({ key, from, to }) =>
        html`<rect class="${key}" x="${percent(left)}" y="${round(y(to))}" width="${percent(x.bandwidth())}" height="${round(y(from) - y(to))}"/>`,
    )}${total(bar) > 0 && html`<text class="mid" x="${middle}" y="${round(y(total(bar)) - 4)}">${figure(total(bar))}</text>`}<text class="mid${index % 4 > 0 && chart.bars.length > 8 && bar.label.length > 2 && ' minor'}" x="${middle}" y="${HEIGHT + 17}">${bar.label}</text>${bar.under !== undefined && html`<text class="mid under" x="${middle}" y="${HEIGHT + 33}">${bar.under}</text>`}`;
  });
  return framed(
    chart,
    html`<svg role="img" aria-label="${spoken(chart)}" width="100%" height="${HEIGHT + 40}">${lines}${shapes}</svg>`,
  );
}

/** A chart with its key, and the same as a table for who would rather read. */
function framed({ title, series, bars: all }: Chart, picture: Html): Html {
  const shown = series.filter(({ key }) => all.some(({ values }) => values[key]));
  const legend =
    shown.length > 1 &&
    html`<ul class="key">${shown.map(({ key, label }) => html`<li><span class="swatch ${key}"></span>${label}</li>`)}</ul>`;
  return html`<figure>${legend}${picture}
<details><summary>${title}: the figures</summary><div class="scroll" role="region" tabindex="0" aria-label="${title}"><table><thead><tr><td></td>${shown.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead><tbody>
${all.map((bar) => html`<tr><th scope="row">${bar.name ?? bar.label}</th>${shown.map(({ key }) => html`<td class="number">${figure(bar.values[key] ?? 0)}</td>`)}</tr>\n`)}</tbody></table></div></details></figure>`;
}

const spoken = ({ title, bars: all }: Chart) =>
  `${title}. ${all
    .slice(0, 12)
    .map((bar) => `${bar.name ?? bar.label}: ${total(bar)}`)
    .join('; ')}${all.length > 12 ? '; and more, in the table below' : ''}`;

const round = (value: number) => Math.round(value * 100) / 100;
const percent = (value: number) => `${round(value)}%`;
const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
