// Small helps beside a question: finding an item by typing, copying a sentence to send.
import { all, one } from "./dom";
import { MESSAGES } from "./messages";

export function prepareAids(root: HTMLElement): void {
  for (const field of all<HTMLInputElement>(".navi-find", root))
    field.addEventListener("input", () => find(field));
  for (const button of all<HTMLButtonElement>(".navi-copy", root))
    button.addEventListener("click", () => void copy(button));
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");

/** Leave only the items that hold the typed word, by name or by the documents that carry them. */
function find(field: HTMLInputElement): void {
  const question = field.closest<HTMLElement>(".navi-question");
  if (!question) return;
  const wanted = plain(field.value);
  let count = 0;
  for (const option of all(".navi-groups .navi-option", question)) {
    const text = plain(`${option.textContent ?? ""} ${option.dataset["words"] ?? ""}`);
    const kept = !wanted || text.includes(wanted) || !!option.querySelector("input:checked");
    option.hidden = !kept;
    if (wanted && text.includes(wanted)) count += 1;
  }
  for (const fold of all<HTMLDetailsElement>(".navi-group-fold", question)) if (wanted) fold.open = true;
  for (const group of all(".navi-group", question))
    group.hidden = !all(".navi-option", group).some((option) => !option.hidden);
  one(".navi-find-none", question).textContent = !wanted
    ? ""
    : count
      ? MESSAGES.foundItems(count)
      : MESSAGES.notFound;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.closest(".navi-ask")?.querySelector(".navi-ask-text");
  if (!text) return;
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    button.textContent = MESSAGES.copied;
  } catch {
    getSelection()?.selectAllChildren(text); // pages opened from a disk may have no clipboard
    button.textContent = MESSAGES.copyByHand;
  }
  setTimeout(() => (button.textContent = before), 3000);
}
