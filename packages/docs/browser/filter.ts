/** Lets the fields of a page filter the links beside them by their words. */
export function startFilters(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>(".filter")) {
    const place = field.closest(".menu, main");
    const items = [...(place?.querySelectorAll<HTMLElement>(":is(details, .ops, .types) li") ?? [])];
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const item of items) {
        const link = item.querySelector("a");
        const text = `${item.textContent} ${link?.getAttribute("href")}`.toLowerCase();
        item.hidden = !words.every((word) => text.includes(word));
      }
      for (const group of place?.querySelectorAll<HTMLElement>(".group") ?? [])
        group.hidden = !group.querySelector("li:not([hidden])");
    });
  }
}
