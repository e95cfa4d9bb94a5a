import { once } from "node:events";
import { basename, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ROOT } from "@buddy-openapi/process/run";
import { watch } from "chokidar";

/** Files that were saved together. */
export interface Save {
  /** Relative to the repository. */
  files: string[];
  /** When the first of them was noticed, by `performance.now()`. */
  at: number;
}

/** Editors write a file in several steps: a save is over when this long nothing more has happened. */
const QUIET_MS = 20;

/**
 * Notices saves in a folder from now on, until the signal aborts. The first is the folder as it is now. The watcher is
 * chokidar's: on Linux, Node's own recursive one loses sight of a file once an editor has put a new one in its place.
 *
 * @param ignored a folder in it that is left out
 */
export async function watchSaves(
  folder: string,
  ignored: string,
  signal: AbortSignal,
): Promise<AsyncIterable<Save>> {
  // In `node_modules` are links to the scripts.
  const isIgnored = (file: string) => file === ignored || /^\.|~$|^node_modules$/.test(basename(file));
  const watcher = watch(folder, { ignoreInitial: true, ignored: isIgnored });
  const files = new Set<string>();
  let next = Promise.withResolvers<number>();
  let events = 0;
  watcher.on("all", (_event, file) => {
    events += 1;
    files.add(relative(ROOT, file));
    next.resolve(performance.now());
  });
  signal.addEventListener("abort", () => next.resolve(0), { once: true });
  await once(watcher, "ready");

  return (async function* () {
    try {
      yield { files: [relative(ROOT, folder)], at: performance.now() };
      while (true) {
        const at = await next.promise;
        for (let seen = -1; seen !== events && !signal.aborted; ) {
          seen = events;
          await setTimeout(QUIET_MS);
        }
        if (signal.aborted) return;
        const save = { files: [...files].sort(), at };
        files.clear();
        next = Promise.withResolvers();
        yield save;
      }
    } finally {
      await watcher.close();
    }
  })();
}
