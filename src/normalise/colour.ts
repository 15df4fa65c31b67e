import type { Status } from '../model/plan.ts';

type Rag = NonNullable<Status['rag']>;

/** Hues, in degrees, that people call by the name of a status colour. */
const HUES: readonly { from: number; to: number; rag: Rag }[] = [
  { from: 0, to: 18, rag: 'red' },
  { from: 18, to: 66, rag: 'amber' },
  { from: 66, to: 170, rag: 'green' },
  { from: 185, to: 250, rag: 'blue' },
  { from: 342, to: 360, rag: 'red' },
];

/**
 * The status colour of a cell or dot; undefined for white, grey, black, purple and what is too pale or dark to tell.
 * @param hex `#rrggbb`
 */
export function readColour(hex: string): Rag | undefined {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number.parseInt(channel, 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  if (most < 0.25 || spread < 0.15) return undefined;
  const turn =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  const hue = (turn * 60 + 360) % 360;
  return HUES.find(({ from, to }) => hue >= from && hue < to)?.rag;
}
