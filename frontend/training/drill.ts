// A drill played alone: the page's own steps, one at a time; the first answer that is opened is the choice.
import { WORDS } from "./words";

interface Step {
  heading: HTMLElement;
  parts: HTMLElement[];
  options: HTMLDetailsElement[];
  rules: HTMLDetailsElement | null;
  chosen: HTMLDetailsElement | null;
}

const days = (option: HTMLElement): number => Number(option.dataset["days"]);
const textOf = (option: HTMLElement): string => option.querySelector("summary")?.textContent.trim() ?? "";

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function press(label: string, work: () => void): HTMLButtonElement {
  const made = element("button", label, "drill-press");
  made.type = "button";
  made.addEventListener("click", work);
  return made;
}

function stepOf(heading: HTMLElement): Step {
  const parts: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
    if (next instanceof HTMLElement) parts.push(next);
  const folds = parts.filter((part): part is HTMLDetailsElement => part instanceof HTMLDetailsElement);
  const options = folds.filter((fold) => fold.dataset["days"] !== undefined);
  const rules = folds.find((fold) => fold.dataset["days"] === undefined) ?? null;
  return { heading, parts, options, rules, chosen: null };
}

export function bindDrill(): void {
  const first = document.getElementById("step-1");
  const end = document.getElementById("end");
  if (!first || !end) return;
  const headings = document.querySelectorAll<HTMLElement>("h2[id^='step-']");
  const play = new Play([...headings].map(stepOf), stepOf(end));
  first.before(play.invitation);
}

class Play {
  readonly invitation = element("div", "", "drill-start");
  private readonly onward = element("p", "", "drill-onward");
  private readonly comparison = element("section", "", "drill-compared");
  private playing = false;

  constructor(
    private readonly steps: Step[],
    private readonly end: Step,
  ) {
    const begin = press(WORDS.start, () => this.begin());
    this.invitation.append(begin, element("p", WORDS.startNote));
    for (const [index, step] of steps.entries())
      for (const option of step.options)
        option.addEventListener("toggle", () => {
          if (this.playing && option.open && !step.chosen) this.choose(index, option);
        });
  }

  private begin(): void {
    this.playing = false; // closing the answers chooses nothing
    this.comparison.remove();
    this.onward.remove();
    for (const step of this.steps) {
      step.chosen = null;
      for (const fold of [...step.options, step.rules]) if (fold) fold.open = false;
      for (const option of step.options) option.querySelector(".drill-chosen")?.remove();
      show(step, false);
      if (step.rules) wait(step.rules, true);
    }
    show(this.end, false);
    this.playing = true;
    this.reveal(0);
  }

  private reveal(index: number): void {
    const step = this.steps[index] ?? this.end;
    show(step, true);
    if (step.rules && !step.chosen) wait(step.rules, true);
    if (step === this.end) this.compare();
    step.heading.tabIndex = -1;
    step.heading.focus();
  }

  private choose(index: number, option: HTMLDetailsElement): void {
    const step = this.steps[index];
    if (!step) return;
    step.chosen = option;
    option.querySelector("summary")?.append(element("small", WORDS.chosen, "drill-chosen"));
    if (step.rules) {
      wait(step.rules, false);
      step.rules.open = true;
    }
    const last = index === this.steps.length - 1;
    const next = press(last ? WORDS.end : WORDS.next, () => {
      this.onward.remove();
      this.reveal(index + 1);
    });
    this.onward.replaceChildren(next);
    step.parts.at(-1)?.after(this.onward);
  }

  private compare(): void {
    const lost = this.steps.reduce((sum, { chosen }) => sum + (chosen ? days(chosen) : 0), 0);
    const told = document.getElementById("drill-ready")?.dataset;
    const ready = Number(told?.["ready"]);
    const late = Math.max(0, ready + lost - Number(told?.["guide"]));
    this.comparison.replaceChildren(
      element("h3", WORDS.compared),
      this.table(),
      element("p", lost ? WORDS.lost(lost) : WORDS.noneLost),
      element("p", WORDS.report(ready, ready + lost)),
      element("p", late ? WORDS.late(late) : WORDS.inTime, "drill-verdict"),
      press(WORDS.again, () => this.begin()),
    );
    this.end.heading.after(this.comparison);
  }

  private table(): HTMLElement {
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    for (const column of WORDS.columns) {
      const cell = element("th", column);
      cell.scope = "col";
      head.append(cell);
    }
    const body = table.createTBody();
    for (const { heading, chosen, options } of this.steps) {
      if (!chosen) continue;
      const cost = days(chosen);
      const best = options.find((option) => days(option) === 0);
      const title = heading.firstChild?.textContent?.trim() ?? "";
      const words = chosen.querySelector("summary")?.firstChild?.textContent?.trim() ?? "";
      const better = cost && best ? textOf(best) : WORDS.same;
      const row = body.insertRow();
      for (const text of [title, words, cost ? WORDS.days(cost) : WORDS.none, better])
        row.append(element("td", text));
    }
    const around = element("div", "", "drill-table");
    around.append(table);
    return around;
  }
}

function show(step: Step, shown: boolean): void {
  for (const part of [step.heading, ...step.parts]) wait(part, !shown);
}

/** On paper everything stands: the facilitator prints the whole page. */
function wait(part: HTMLElement, waiting: boolean): void {
  part.classList.toggle("drill-waits", waiting);
}
