/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2_000;

/** Gives each card a button that copies the code that is to be seen on it; an operationId has one beside it. */
export function startCopyButtons(): void {
  for (const bar of document.querySelectorAll(".card > .bar:first-child"))
    bar.insertAdjacentHTML("beforeend", '<button type="button" class="copy">Copy</button>');
  for (const button of document.querySelectorAll<HTMLButtonElement>(".copy")) {
    const { textContent: text, ariaLabel: label } = button;
    button.addEventListener("click", async () => {
      const said = await copied(textBeside(button));
      button.textContent = label ? "" : said;
      button.ariaLabel = said;
      button.dataset["said"] = said;
      setTimeout(() => {
        button.textContent = text;
        button.ariaLabel = label;
        delete button.dataset["said"];
      }, SAID_MS);
    });
  }
}

/** The code of the card that a button is on, or what is right before it. */
function textBeside(button: HTMLButtonElement): string {
  const blocks = [...(button.closest(".card")?.querySelectorAll("pre") ?? [])];
  const shown = blocks.find((block) => block.checkVisibility());
  return (shown ?? button.previousElementSibling)?.textContent.trimEnd() ?? "";
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
