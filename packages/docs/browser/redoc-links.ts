/**
 * Redoc's menu names URLs such as `/section/errors`, and follows a click by itself. Opened in another tab or copied
 * they would lead out of the site, so a link gets its real URL as soon as somebody comes near it.
 */
export function fixRedocLinks(): void {
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => {
      const link = target instanceof Element && target.closest('#redoc a[href^="/"]');
      if (link) link.setAttribute("href", `#${link.getAttribute("href")}`);
    });
  }
}
