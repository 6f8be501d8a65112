"""注意: 徴候・人数・立場などの答えと食い違う答え。このままでは「要りません」と出かねないもの。結論は変えない。"""

from decision_engine.language.condition import Finding, Includes, Is, Over, Reported, all_of, any_of, not_
from decision_engine.language.rule import Caution
from decision_engine.law.figures import PERSONS_7_4, PERSONS_43_4
from decision_engine.rules.event import SIGNS
from decision_engine.rules.information import SIGNS_OF_MALICE
from decision_engine.rules.my_number import NUMBERED_OVER

# 日付の答えがあること（どの日かは問わない）。
THRESHOLD_GIVEN = not_(Is("threshold_known_on", ()))
ANY_PERSONAL = ("personal_data", "planned_personal_data", "unorganized", "pseudonymized")
NOT_ENTRUSTEE = Is("role", ("own", "entruster", "cloud_customer", "cloud_provider", "carrier"))

CAUTIONS = (
    Caution(
        "signs_against_exit",
        "signs",
        all_of(
            Reported("signs", SIGNS),
            any_of(
                Is("recovered_unseen", ("yes",)),
                Is("intended_provision", ("yes",)),
                Is("phished_person_only", ("yes",)),
            ),
        ),
        "漏えいの徴候がある一方で、「見られないうちに全て回収した」「自社の意図で渡した」「本人が偽サイトへ入力しただけ」のどれかに「はい」と答えています。どちらが正しいかを確かめるまでは、報告する前提で進めてください。",
        ("gl.3-5-3-1.note4", "gl.3-5-1-2.except", "qa.6-1", "qa.6-7"),
    ),
    Caution(
        "signs_not_malicious",
        "malicious",
        all_of(Reported("signs", SIGNS_OF_MALICE), Is("malicious", ("no",))),
        "盗まれた痕跡などの徴候があるときは、ふつう不正の目的のおそれがあります。「いいえ」と言える理由を記録し、迷うときは「はい」で進めてください。",
        ("gl.3-5-3-1.3", "gl.3-5-3-1.note4", "gl.3-5-3-1.note5"),
    ),
    Caution(
        "nobody",
        "persons",
        all_of(Finding("leak_etc"), Is("information", ANY_PERSONAL), not_(Over("persons", 0))),
        "本人の数が0人になっています。漏えい等やそのおそれがある情報の本人を、全部数えます。まだ分からないときは「わからない」にしてください。",
        ("gl.3-5-3-1.4",),
    ),
    Caution(
        "nobody_numbered",
        "persons_my_number",
        all_of(Finding("my_number"), not_(Over("persons_my_number", 0))),
        "マイナンバーを含むという答えなのに、含む本人の数が0人になっています。数え直すか、「マイナンバーの有無」を見直してください。",
        ("mynumber.29-4.1", "mynumber.rule.2.4"),
    ),
    Caution(
        "number_used_but_denied",
        "my_number",
        all_of(
            not_(Finding("my_number")),
            any_of(
                Is("my_number_system", ("yes",)),
                Is("my_number_misuse", ("yes",)),
                Is("my_number_unlawful", ("yes",)),
                Over("persons_my_number", 0),
            ),
        ),
        "マイナンバーを含まないことになっていますが、マイナンバーのシステム・利用・提供・人数の答えがあります。含むのなら、「マイナンバーの有無」を「はい」に直してください。",
        ("mynumber.29-4.1",),
    ),
    Caution(
        "number_without_leak",
        "my_number",
        all_of(Finding("my_number_reportable"), not_(Finding("leak_etc"))),
        "漏えい等には当たりませんが、番号法の報告の対象です。社内でも、漏えい等と同じように、止める、調べる、再発を防ぐを進めてください。",
        ("mynumber.29-4.1", "mynumber.qa.17-1"),
    ),
    Caution(
        "threshold_not_passed",
        "persons",
        all_of(
            THRESHOLD_GIVEN,
            not_(
                any_of(
                    all_of(Finding("appi_applies"), Over("persons", PERSONS_7_4)),
                    all_of(Is("entity", ("public_body",)), Over("persons", PERSONS_43_4)),
                    all_of(Finding("my_number"), NUMBERED_OVER),
                )
            ),
        ),
        "「人数が基準を超えると分かった日」に答えていますが、本人の数はどの基準も超えていません。人数が増えたのなら、本人の数を直してください。",
        ("rule.7.4", "rule.43.4", "mynumber.rule.2.4", "gl.3-5-3-1.4"),
    ),
    Caution(
        "entruster_without_role",
        "role",
        all_of(
            NOT_ENTRUSTEE,
            any_of(Is("entruster_duty", ("yes",)), Is("entruster_informed", ("yes",))),
        ),
        "委託元の報告義務や、委託元への通知に答えていますが、立場が「委託先」ではありません。ほかから預かった情報なら、立場を「委託先」に直してください。",
        ("gl.3-5-3-2", "gl.3-5-3-5"),
    ),
    Caution(
        "document_image",
        "items",
        all_of(
            Includes("items", ("id_document",)),
            any_of(not_(Finding("special_care")), not_(Finding("my_number"))),
        ),
        "本人確認書類の画像には、マイナンバーカードの番号の面や、障害者手帳が入っていることがあります。中身を確かめ、あれば項目に足してください。",
        ("gl.2-3", "mynumber.29-4.1"),
        quiet_when=all_of(Is("special_care", ("yes", "no")), Is("my_number", ("yes", "no"))),
    ),
    Caution(
        "misdisposed_unlost",
        "loss",
        all_of(Is("cause", ("misdisposal",)), Is("leak", ("none",)), Is("loss", ("none",))),
        "誤って捨てたのなら、内容が失われたか、外へ出たおそれがあります。同じ内容のデータがほかにあるかは、別に答えます。",
        ("gl.3-5-1-3",),
    ),
    Caution(
        "entrusted_by_office",
        "persons",
        all_of(
            Is("role", ("entrustee",)),
            Is("entity", ("business",)),
            Is("leak", ("occurred", "suspected")),
            Over("persons", PERSONS_43_4),
            not_(Finding("appi_reportable")),
            not_(Finding("my_number_reportable")),
        ),
        "預けた側が市役所や公立の学校などなら、本人が{規則43条4号の人数}人を超えると、預けた側に報告の義務が生じることがあります。自社の報告が要らなくても、分かったことを、すぐに預けた側へ知らせてください。",
        ("appi.68.1", "rule.43.4"),
        quiet_when=Is("entruster_informed", ("yes",)),
    ),
    Caution(
        "number_system_of_office",
        "my_number_system",
        all_of(
            Is("entity", ("public_body",)),
            Finding("my_number"),
            Is("my_number_system", ("no",)),
            Is("leak", ("occurred", "suspected")),
        ),
        "国や自治体が、税や福祉などの事務のシステムで管理するマイナンバーなら、1人からでも番号法の報告の対象です。「公的なシステムの特定個人情報か」を確かめてください。",
        ("mynumber.rule.2.1",),
        quiet_when=Finding("my_number_reportable"),
    ),
)
