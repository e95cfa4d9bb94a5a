/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2_000;

/** Gives each block of code, and the path of an operation, a button that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".code")) {
    block.prepend(copyButton("Copy code", () => block.querySelector("code")?.textContent?.trimEnd() ?? ""));
  }
  for (const route of document.querySelectorAll<HTMLElement>(".route")) {
    route.append(copyButton("Copy path", () => route.querySelector("code")?.textContent ?? ""));
  }
}

/** What a button says. Without HTTPS a browser has no clipboard, though its type says so. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Not allowed";
  }
}

function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.ariaLabel = label;
  button.addEventListener("click", async () => {
    const said = await copied(text());
    button.textContent = said;
    button.ariaLabel = said;
    setTimeout(() => {
      button.textContent = "Copy";
      button.ariaLabel = label;
    }, SAID_MS);
  });
  return button;
}
