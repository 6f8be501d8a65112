// The meaning of a term shows under the pointer or on focus (articles.css). Escape takes it away without moving either
// (WCAG 1.4.13); leaving the term and coming back shows it again.
const quiet = "term--quiet";

export function hushTerms(): void {
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const term of document.querySelectorAll("a.term:hover, a.term:focus")) {
      term.classList.add(quiet);
      for (const leaving of ["pointerleave", "blur"])
        term.addEventListener(leaving, () => term.classList.remove(quiet), { once: true });
    }
  });
}
