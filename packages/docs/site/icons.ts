/** The pictures of every page, as paths of an SVG of 24 by 24. */
const PATHS = {
  brand:
    "M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4M6.5 8.5 10 12l-3.5 3.5M13 16h4.5",
  menu: "M4 6h16M4 12h16M4 18h16",
  search: "M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0m11.5 5l4.5 4.5",
  code: "m8 7-5 5 5 5M16 7l5 5-5 5M13.5 4.5l-3 15",
  system: "M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2M9 20.5h6",
  light:
    "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z",
  copy: "M11 8h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2M15 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3",
  page: "M6 3h8l5 5v13H6zM14 3v5h5",
  type: "M8 4H6.5A1.5 1.5 0 0 0 5 5.5V10l-2 2 2 2v4.5A1.5 1.5 0 0 0 6.5 20H8M16 4h1.5A1.5 1.5 0 0 1 19 5.5V10l2 2-2 2v4.5a1.5 1.5 0 0 1-1.5 1.5H16",
} as const;

export type IconName = keyof typeof PATHS;

/** The pictures of tasks, which few pages have. */
const TASKS = {
  run: "M7 4.5v15l12-7.5z",
  plug: "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
  key: "M3.5 15a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0m8-3.5 8-8M16 7l3 3",
  test: "M9 3h6M10 3v6l-5.5 9.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M7.5 15h9",
} as const;

export type TaskName = keyof typeof TASKS;

/** The picture of a task as HTML. */
export function taskIcon(name: TaskName): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${TASKS[name]}"/></svg>`;
}

/** A picture as HTML. It says nothing that the text beside it doesn't say. */
export function icon(name: IconName): string {
  return `<i class="icon i-${name}"></i>`;
}

/** The pictures as masks, which the style sheet gives the colour of the text. The pages need no markup for them. */
export function iconStyles(): string {
  return Object.entries(PATHS)
    .map(([name, path]) => `${name === "copy" ? ".copy::before" : `.i-${name}`}{mask-image:${maskOf(path)}}`)
    .join("\n");
}

function maskOf(path: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='red' stroke-width='1.8'><path d='${path}'/></svg>`;
  return `url("data:image/svg+xml,${svg.replace(/[<>#%]/g, encodeURIComponent)}")`;
}
