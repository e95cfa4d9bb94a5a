/** How many frames the place that a link names has to stay where it is. */
const STILL = 60;

/** When the page is shown in any case, in milliseconds after it has loaded. */
const LONGEST_MS = 10_000;

/**
 * Redoc first draws its page from the top, and then, where the URL names a place, everything above that place, which
 * pushes the text about. It is shown when the place has come to rest.
 */
export function showRedocInPlace(): void {
  const id = placeOf(location.hash);
  if (!id || !document.querySelector("meta[name=redoc]")) return;
  const { classList } = document.documentElement;
  classList.add("to-place");
  let end = Number.POSITIVE_INFINITY;
  addEventListener("load", () => (end = performance.now() + LONGEST_MS));
  let [top, still] = [Number.NaN, 0];
  const look = () => {
    const now = document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
    still = now === top && now < innerHeight ? still + 1 : 0;
    top = now;
    if (still >= STILL || performance.now() > end) classList.remove("to-place");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The place that a URL names, if it is one: anybody can write a `%` into it. */
function placeOf(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#\/?/, ""));
  } catch {
    return "";
  }
}
