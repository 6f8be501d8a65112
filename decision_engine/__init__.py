"""What a company must do after it leaked personal data, in Japan: facts in, dated duties out.

    from decision_engine import AnswerError, decide, read
    decision = decide(read({"leak": "occurred", "persons": 1200}))
    decision.outcome["duties"]

`read` checks the facts (contract vocabulary) and raises AnswerError with every problem, in
Japanese; `decide` says what follows, by the rulebook in force on the day of knowing.
"""

from decision_engine.intake.answers import AnswerError, Answers, Problem, read
from decision_engine.outcome.make import Decision, decide
from decision_engine.rulebook import RulebookError

__version__ = "2026.11.28.1"
__all__ = ["AnswerError", "Answers", "Decision", "Problem", "RulebookError", "decide", "read"]
