// The clerk of walker.py inside the page: answers screen after screen, so that a walk costs one call and not hundreds.
// A press counts only where a finger would meet the thing: it has to be in sight and on top.
({ truth, ways, conditions, most }) => {
  const walked = { screens: [], presses: 0, met: [] };
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const inSight = (element) => element.offsetParent !== null;
  const wait = (ms) => new Promise((wake) => setTimeout(wake, ms));

  /** The engine has answered everything that was asked of it. */
  const rest = async () => {
    const end = Date.now() + 20_000;
    while (one("#navi-live").ariaBusy !== "false") {
      if (Date.now() > end) throw new Error(`no rest after ${walked.screens.at(-1)}`);
      await wait(5);
    }
  };

  const press = (element) => {
    const target = element.closest("label") ?? element;
    if (!inSight(target)) throw new Error(`not in sight: ${target.textContent}`);
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = target.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!target.contains(hit)) throw new Error(`covered by ${hit?.className}: ${target.textContent}`);
    target.click();
    walked.presses += 1;
  };

  const choose = (asked, value) => {
    for (const fold of all(".navi-group-fold:not([open]) > summary", asked)) press(fold);
    const option = one(`.navi-option input[value="${value}"]`, asked);
    if (!option) throw new Error(`${asked.id} has no ${value}`);
    if (!option.checked) press(option);
  };

  /** The plain answer that says most of what is true and nothing that is not. */
  const fitting = (asked) => {
    let best = "unknown";
    let most = 0;
    for (const way of all("input", asked)) {
      const says = Object.entries(JSON.parse(way.dataset.sets));
      if (says.length > most && says.every(([fact, said]) => (truth[fact] ?? "unknown") === said))
        [best, most] = [way.value, says.length];
    }
    return best;
  };

  const type = (asked, text) => {
    const field = one(".navi-field", asked);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    walked.presses += 1;
  };

  const answerFact = (asked, name) => {
    const value = truth[name] ?? "unknown";
    if (name === "known_on") press(one("[data-days='0']", asked));
    else if (typeof value === "number") type(asked, String(value));
    else for (const each of [value].flat().length ? [value].flat() : ["none"]) choose(asked, each);
  };

  const answerConditions = (asked) => {
    const exit = one(".navi-exit", asked);
    if (!exit || !inSight(exit)) return;
    walked.met.push(asked.dataset.fact);
    for (const check of all(".navi-cond", exit)) press(one(`input[value="${conditions}"]`, check));
  };

  const answer = (asked) => {
    const name = asked.id.slice(2);
    if (asked.id.startsWith("p-")) {
      choose(asked, ways[name] ?? fitting(asked));
      return;
    }
    if (asked.dataset.implied === undefined) answerFact(asked, name);
    answerConditions(asked);
  };

  const hear = () => {
    for (const caution of all(".navi-caution").filter(inSight))
      if (!walked.met.includes(caution.innerText)) walked.met.push(caution.innerText);
  };

  const screen = async () => {
    const shown = () => all(".navi-plain, .navi-question.is-asked").filter(inSight);
    const name = shown()
      .map(({ id }) => id)
      .join("/");
    if (!walked.screens.includes(name)) walked.screens.push(name);
    const answered = new Set();
    for (let next; (next = shown().find((each) => !answered.has(each))); answered.add(next)) answer(next);
    await rest();
    hear();
    press(one(".navi-guide-foot .navi-primary"));
    await rest();
  };

  return (async () => {
    for (let turn = 0; turn < most; turn += 1) {
      if (inSight(one("#navi-answer"))) return walked;
      await screen();
    }
    throw new Error(`still asked after ${most} screens: ${walked.screens.join(" ")}`);
  })();
};
