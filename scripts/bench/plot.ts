const WIDTH = 720;
const HEIGHT = 360;
const LEFT = 60;
const RIGHT = 230;
const TOP = 40;
const BOTTOM = 45;
const COLORS = ["#0b6e4f", "#c2410c", "#1d4ed8", "#7e22ce", "#a16207", "#475569"];

/** A line of a plot: its name and one value per position of the horizontal axis. */
export interface Series {
  name: string;
  values: readonly number[];
}

/** An SVG plot of lines, both axes logarithmic. */
export function plot(
  title: string,
  unit: string,
  positions: readonly number[],
  series: readonly Series[],
): string {
  const values = series.flatMap((line) => line.values);
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ];
  const [first = 1, last = 1] = [positions[0], positions.at(-1)];
  const x = (value: number) => LEFT + scale(value, first, last) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - scale(value, low, high) * (HEIGHT - TOP - BOTTOM);
  const ticks: number[] = [];
  for (let tick = low; tick <= high; tick *= 10) ticks.push(tick);

  const text = (at: [number, number], anchor: string, content: string, extra = "") =>
    `<text x="${round(at[0])}" y="${round(at[1])}" text-anchor="${anchor}"${extra}>${content}</text>`;
  const grid = ticks.flatMap((tick) => [
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="#d4d4d8"/>`,
    text([LEFT - 8, y(tick) + 4], "end", tick.toLocaleString("en")),
  ]);
  const labels = positions.map((value) =>
    text([x(value), HEIGHT - BOTTOM + 18], "middle", value.toLocaleString("en")),
  );
  // The names stand beside the ends of the lines, moved apart where they would cover each other.
  const ends = series
    .map(({ values }, index) => ({ index, at: y(values.at(-1) ?? low) }))
    .sort((one, other) => one.at - other.at);
  for (const [order, end] of ends.entries()) end.at = Math.max(end.at, (ends[order - 1]?.at ?? 0) + 16);
  const lines = ends.flatMap(({ index, at }) => {
    const { name, values } = series[index] ?? { name: "", values: [] };
    const color = COLORS[index % COLORS.length];
    const points = values.map(
      (value, position) => `${round(x(positions[position] ?? first))},${round(y(value))}`,
    );
    return [
      `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>`,
      text([WIDTH - RIGHT + 8, at + 4], "start", name, ` fill="${color}"`),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text([LEFT, 22], "start", `${title}, ${unit}`, ' font-size="14" font-weight="600"'),
    ...grid,
    ...labels,
    text([(LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8], "middle", "operations of the document"),
    ...lines,
    "</svg>",
    "",
  ].join("\n");
}

function scale(value: number, low: number, high: number): number {
  return high === low ? 0.5 : Math.log(value / low) / Math.log(high / low);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
