// The open sheet is a place in the history, so that the browser's 戻る closes it and goes nowhere else.
interface Place {
  sheet?: boolean;
}

let sheet: HTMLDialogElement | undefined;
let leaving = false;

// Heard before the steps hear of it, because this module loads first: the page below the sheet stays as it is.
addEventListener("popstate", (event) => {
  if (!sheet?.open && !leaving) return;
  leaving = false;
  event.stopImmediatePropagation();
  sheet?.close();
});

/** True while the place in the history is that of an open sheet: the next place replaces it. */
export const onSheet = (): boolean => (history.state as Place | null)?.sheet === true;

/** Close the dialog with 戻る; closed in another way, it takes its place in the history with it. */
export function closeWithBack(dialog: HTMLDialogElement): void {
  sheet = dialog;
  dialog.addEventListener("close", () => {
    if (!onSheet()) return; // by 戻る, or by going on to a question
    leaving = true;
    history.back();
  });
}
