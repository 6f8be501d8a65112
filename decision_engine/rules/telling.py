"""本人への知らせ方の勧め: 上から順に、条件を満たす最初のもの。どれも満たさなければ、まだ決まらない。"""

from decision_engine.language.condition import Is, Over, all_of, not_
from decision_engine.language.rule import ALWAYS, Telling
from decision_engine.law.figures import PERSONS_7_4

MANY = Over("persons", PERSONS_7_4)

TELLINGS = (
    Telling(
        "substitute",
        Is("contactable", ("none",)),
        "本人に直接連絡できないため、公表や問合せ窓口などの代替措置をとります。",
    ),
    Telling(
        "individual_and_public",
        Is("contactable", ("some",)),
        "連絡できる本人には一人ひとり知らせ、連絡できない本人のために公表します。",
    ),
    Telling(
        "individual_and_public",
        all_of(Is("contactable", ("all",)), MANY),
        "本人が{規則7条4号の人数}人を超える（おそれを含む）ため、一人ひとりに知らせながら、早めに全体へも公表します。公表は通知の代わりになりません。",
    ),
    Telling(
        "individual",
        all_of(Is("contactable", ("all",)), not_(MANY)),
        "人数が限られ、全員に連絡できるため、一人ひとりに知らせます。",
    ),
    Telling(
        "undetermined",
        ALWAYS,
        "本人に連絡できるか、何人かが分かれば、知らせ方が決まります。",
    ),
)
