/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2_000;

/** Gives each block of code a button that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const code = block.querySelector("pre")?.textContent ?? "";
      button.textContent = await navigator.clipboard.writeText(code).then(
        () => "Copied",
        () => "Not allowed",
      );
      setTimeout(() => (button.textContent = "Copy"), SAID_MS);
    });
    block.append(button);
  }
}
