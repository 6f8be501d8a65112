// The open sheet is a place in the history, so that the browser's 戻る closes it and goes nowhere else.
interface Place {
  sheet?: boolean;
}

const here = (): Place => (history.state as Place | null) ?? {};

/** True while the place in the history is that of an open sheet: the next place replaces it. */
export const onSheet = (): boolean => here().sheet === true;

/** Close the dialog with 戻る; closed in another way, it takes its place in the history with it. */
export function closeWithBack(sheet: HTMLDialogElement): void {
  let leaving = false;
  // before anybody else hears of it: the page below the sheet stays as it is
  addEventListener(
    "popstate",
    (event) => {
      if (!sheet.open && !leaving) return;
      leaving = false;
      event.stopImmediatePropagation();
      if (sheet.open) sheet.close();
    },
    { capture: true },
  );
  sheet.addEventListener("close", () => {
    if (!onSheet()) return; // by 戻る, or by going on to a question
    leaving = true;
    history.back();
  });
}
