"""The generated form: every fact once, every answer offered, the order of attention as the facts say it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from decision_engine.facts import FACTS, STEPS
from publishing.form.layout import steps
from publishing.form.markup import tool_html

HTML = tool_html()


class Form(HTMLParser):
    """Collects the inputs of each question, and the order in which elements open and close."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: dict[str, list[str]] = {}
        self.texts: dict[str, str] = {}
        self.open: list[str] = []
        self.ids: list[str] = []
        self._fact = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the id, and the input under its question."""
        given = dict(attrs)
        self.ids += [value for name, value in attrs if name == "id" and value]
        if tag not in {"input", "br"}:
            self.open.append(tag)
        if tag == "fieldset":
            self._fact = given.get("data-fact") or ""  # a plain question asks no fact of its own
        if tag == "fieldset" and self._fact:
            assert self._fact not in self.answers, f"{self._fact} is asked twice"
            self.answers[self._fact] = []
            self.texts[self._fact] = ""
        own = not (given.get("name") or "").startswith(
            ("p-", "x-")
        )  # neither plain nor a condition of an exit
        if tag == "input" and own and given["type"] in {"radio", "checkbox"}:
            assert given["name"] == self._fact
            self.answers[self._fact].append(given["value"] or "")

    def handle_endtag(self, tag: str) -> None:
        """Check that elements close in the order in which they opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Gather what a question says."""
        if self._fact:
            self.texts[self._fact] += data


def form() -> Form:
    parsed = Form()
    parsed.feed(HTML)
    assert parsed.open == []
    return parsed


def test_every_fact_is_asked_once() -> None:
    assert sorted(form().answers) == sorted(FACTS)


def test_every_answer_is_offered_and_unknown_is_always_one_of_them() -> None:
    for name, answers in form().answers.items():
        fact = FACTS[name]
        closing = ["none", "unknown"] if fact.kind == "set" and not fact.settled_by else ["unknown"]
        assert sorted(answers) == sorted([choice.id for choice in fact.choices] + closing), name


def test_every_question_says_how_to_answer_and_why_it_is_asked() -> None:
    for name, text in form().texts.items():
        fact = FACTS[name]
        for words in (fact.question, fact.help, fact.why, "わからない", "なぜ聞くのか"):
            assert words in text, (name, words)


def test_a_choice_called_none_never_meets_the_answer_none_of_these() -> None:
    for fact in FACTS.values():
        if fact.kind == "set":
            assert not {"none", "unknown"} & {choice.id for choice in fact.choices}


def test_ids_are_unique_and_nothing_can_be_submitted() -> None:
    ids = form().ids
    assert len(ids) == len(set(ids))
    assert "<form" not in HTML
    assert 'type="submit"' not in HTML
    assert " style=" not in HTML
    assert not re.search(r"\son\w+=", HTML)


def test_steps_stand_in_their_order() -> None:
    assert re.findall(r'data-step="(\w+)"', HTML) == [step for step, _ in STEPS]


def test_groups_hold_every_choice_once_in_the_order_of_the_data() -> None:
    """A list has headings for all of its choices or for none, and a heading comes once."""
    grouped = set()
    for step in steps():
        for question in (*step.asked, *step.more):
            shown = [choice for group in question.groups for choice in group.choices]
            titles = [group.title for group in question.groups]
            assert len(titles) == len(set(titles)), question.fact.id
            if shown:
                assert tuple(shown) == question.fact.choices
                grouped.add(question.fact.id)
    assert grouped == {"cause", "items"}


def test_follow_ups_name_other_facts() -> None:
    for fact in FACTS.values():
        named = {*fact.unknown_follow_ups, *(one for choice in fact.choices for one in choice.follow_ups)}
        assert named <= set(FACTS) - {fact.id}


def test_a_question_that_few_incidents_need_waits_until_an_answer_brings_it_forward() -> None:
    """The form hands its script the answers that do so; a rare fact, or an assumed one, waits without any."""
    waiting = {question.fact.id: question.after for step in steps() for question in step.more}
    asked = {question.fact.id for step in steps() for question in step.asked}
    assert waiting["us_california"] == "abroad=us"
    assert waiting["copy_exists"] == "loss=occurred,suspected,unknown;damage=occurred,suspected,unknown"
    assert waiting["known_at"] == waiting["entity"] == ""
    assert {"role", "cause", "persons"} <= asked
    assert 'data-after="abroad=us"' in HTML


def test_addresses_follow_the_place_of_the_page() -> None:
    assert 'href="../hayamihyo/"' in HTML
    offline = tool_html(link="{page}.html", engine="assets/engine/")
    assert 'href="hayamihyo.html"' in offline
    assert 'data-engine="assets/engine/"' in offline
    assert "hayamihyo" not in tool_html(link=None, engine="")
