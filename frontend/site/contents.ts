// The contents beside the text show where the reader is.
const here = "md-nav__link--active";

export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".toc a[href^='#']")];
  const stops = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (stops.length === 0) return;
  let waiting = false;
  const follow = (): void => {
    waiting = false;
    const line = innerHeight * 0.3;
    const passed = stops.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
    const current = passed.at(-1);
    for (const { link } of stops) link.classList.toggle(here, link === current?.link);
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  soon(); // the first paint does not wait for this
}
