"""Plain questions: one everyday answer says several facts, where the law allows it.

A plain question is not a fact. Each of its answers (`Way`) says facts of the contract, which the
reader can still change one by one. Nothing is said that the plain answer does not imply: a paper
is not encrypted; a lost laptop may be.
"""

from __future__ import annotations

from decision_engine.facts.happened import HAPPENED
from decision_engine.facts.shape import Plain, Screen, Way
from decision_engine.law.reading import for_any_day

WHO = Plain(
    id="who",
    question="わたしたちは、どれですか。",
    help="学校・病院・役所の仕事では、ここで報告の決まりが変わります。議会、国会、裁判所は、どれでもありません（議会の条例など、それぞれの決まりによります）。",
    why="人数の基準が変わります。国や自治体では{規則43条4号の人数}人、会社などでは{規則7条4号の人数}人を超えることです。1人からでも対象になる情報や原因は、どちらにもあります。",
    groups=(
        (
            "",
            (
                Way(
                    "company",
                    "会社・団体・個人の事業",
                    "私立の学校や病院、NPO、自治会も。役所や公立のところは、下の二つです",
                    {"entity": "business"},
                ),
                Way(
                    "government",
                    "国・自治体・公立の学校や教育委員会",
                    "市役所、公立の小中高や図書館、警察、消防など",
                    {"entity": "public_body"},
                ),
                Way(
                    "public_hospital",
                    "公立の病院、国公立の大学など",
                    "公立病院、国立大学法人、公立大学。民間と同じ決まりで考えます",
                    {"entity": "business"},
                ),
                Way("unknown", "わからない", "", {"entity": "unknown"}),
            ),
        ),
    ),
    whom="総務・法務の担当者",
    ask="わたしたちの団体は、個人情報保護法の「行政機関等」（法68条の報告）ですか、「民間の事業者」（法26条の報告）の決まりによりますか。",
)

CUSTODY = Plain(
    id="custody",
    question="その情報は、だれのものを、どこで扱っていましたか。",
    help="契約の名前より、実際にだれから預かったか、だれに預けたかで考えます。",
    why="預けた側と預かった側の両方が報告の義務を負うのが原則です。立場で、知らせる相手が加わります。",
    groups=(
        (
            "",
            (
                Way("own", "自分たちの情報", "自分たちのところで起きた", {"role": "own"}),
                Way(
                    "entrustee",
                    "ほかから預かった情報",
                    "委託されて扱っていた",
                    {"role": "entrustee"},
                ),
                Way(
                    "entruster",
                    "ほかに預けた情報",
                    "委託先で起きた",
                    {"role": "entruster"},
                ),
                Way(
                    "cloud_customer",
                    "クラウドに置いた情報",
                    "提供する会社は中身を扱わない約束",
                    {"role": "cloud_customer"},
                ),
                Way(
                    "provider",
                    "クラウドの場を貸しただけ",
                    "中身を扱わない約束の提供者",
                    {"role": "cloud_provider"},
                ),
                Way("carrier", "荷物として運んだだけ", "中身を知らない配送", {"role": "carrier"}),
                Way("unknown", "わからない", "", {"role": "unknown"}),
            ),
        ),
    ),
    whom="契約の担当者・相手の会社",
    ask="この業務の契約書で、個人データの取扱いの委託になっているか、事故のときの連絡の決まり（相手・期限）を教えてください。",
)

GUARDED = Plain(
    id="guarded",
    question="次のどちらかに、はっきり当てはまりますか。",
    help="どちらも、条件を一つずつ確かめます。迷うときは「当てはまらない」で進めて構いません。",
    why="条件を全て満たすときだけ、報告の対象から外れます。あいまいなまま外すと、報告もれになります。",
    groups=(
        (
            "",
            (
                Way(
                    "neither",
                    "どちらも当てはまらない",
                    "消す約束、パスワードだけ、攻撃者の暗号化も、こちら",
                    {"recovered_unseen": "no", "encryption_strong": "no"},
                ),
                Way(
                    "recovered",
                    "だれにも見られないうちに、全部取り戻した",
                    "消してもらう約束は、当たりません",
                    {"recovered_unseen": "yes"},
                    ("recovered_unseen",),
                ),
                Way(
                    "encrypted",
                    "事故の前から、高度な暗号化で守っていた",
                    "パスワードだけ、攻撃者の暗号化は当たりません",
                    {"recovered_unseen": "no", "encryption_strong": "yes", "key_protected": "yes"},
                    ("encryption_strong", "key_protected"),
                ),
                Way(
                    "unknown",
                    "わからない",
                    "情シスに聞く文を、下に用意しました",
                    {"recovered_unseen": "no", "encryption_strong": "unknown"},
                ),
            ),
        ),
    ),
    whom="情報システムの担当者",
    ask="事故のあった機器やデータは、事故の前から全体が暗号化されていましたか。方式の名前と、暗号を解く鍵の置き場所も教えてください。",
)

PLAINS = for_any_day((HAPPENED, WHO, CUSTODY, GUARDED))

SCREENS = (
    Screen("happened", ("cause",), ("happened",), always=True),
    Screen("who", ("entity", "role"), ("who", "custody"), always=True),
    Screen("items", ("items", "items_settled")),
    Screen("persons", ("persons",)),
    Screen("guarded", ("recovered_unseen", "encryption_strong"), ("guarded",)),
)
