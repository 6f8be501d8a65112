// Folded parts open by themselves where they must be seen: on paper, and where a link leads into one.
// The tool chooses itself what its memo shows.
const onPaper = "details:not([open]):not(#navi details)";

function openTo(target: Element | null): void {
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
}

function openToAddress(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  openTo(target);
  if (target?.closest("details")) target.scrollIntoView();
}

export function openFolds(): void {
  if (location.hash !== "") openToAddress();
  addEventListener("hashchange", openToAddress);
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(onPaper)];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
