"""Exits: the ways to 「義務ではない」 through an exemption, each with the conditions that open it.

An exit opens only when every condition is answered はい. Any いいえ closes it; a わからない keeps
it closed too, as an open question. The fact of the contract then says what the exit says:
yes, no or unknown. Nothing here decides a duty; the rules read the fact alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Check:
    """One condition of an exit: `question` is answered はい, いいえ or わからない, `how` helps to find out."""

    id: str
    question: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Exit:
    """One exemption as a reader meets it.

    `fact` and `values` name the answers that lead out; `rests` says the answer in the sentence
    「この結論は『…』という答えにかかっています」. `not_enough` lists in plain words what does not
    count. `ask` is a sentence that can be sent to whoever knows, `whom` names that person. `closed`
    is what the fact says once a condition is answered いいえ.
    """

    id: str
    fact: str
    values: tuple[str, ...]
    rests: str
    not_enough: tuple[str, ...]
    checks: tuple[Check, ...]
    cites: tuple[str, ...]
    whom: str = ""
    ask: str = ""
    closed: str = "no"


RECOVERED = Exit(
    id="recovered_unseen",
    fact="recovered_unseen",
    values=("yes",),
    rests="だれにも見られないうちに全てを取り戻し、見られていないと確かめた",
    not_enough=(
        "「消します」「捨てました」という約束や返事だけでは、取り戻したことになりません。",
        "「たぶん見ていない」「相手は信用できる」は、確かめたことになりません。",
        "相手が中身を見てから返したときは、当たりません。",
    ),
    checks=(
        Check(
            "all",
            "出ていったものを、写しや転送先も含めて、全部取り戻しましたか（又は、だれも開けないうちに全部閉じましたか）。",
            "1通・1枚でも残っていれば「いいえ」です。",
        ),
        Check(
            "before",
            "取り戻す前に、封や添付を開けた人、画面を見た人は、一人もいませんか。",
            "受け取った人の中身を見ていないという説明が、状況と合っているかも考えます。",
        ),
        Check(
            "proof",
            "それを、書面や記録（開封の跡、アクセスの記録など）で確かめましたか。",
            "電話で聞いただけなら、書面やメールで残してから「はい」にします。",
        ),
        Check(
            "whole_time",
            "ネットや共有の場合、記録は、見られる状態だった期間の始めから終わりまで残っていますか。紙や物なら、手もとを離れた間の全部が分かりますか。",
            "90日分しか記録がないのに2年間開いていたときは「いいえ」です。",
        ),
    ),
    cites=("gl.3-5-1-2.except", "qa.6-1"),
    whom="受け取った人・情報システムの担当者",
    ask="見られる状態だった期間（始めと終わりの日時）と、その全部の期間のアクセスの記録が残っているかを教えてください。記録があれば、社外から開いた跡が一つもないかも確かめてください。",
)

ENCRYPTION = Exit(
    id="strong_encryption",
    fact="encryption_strong",
    values=("yes",),
    rests="漏れた中身は、第三者が読めない高度な暗号化で守られていた",
    not_enough=(
        "攻撃者がデータを暗号化したこと（ランサムウェア）は、守りになりません。",
        "ログインや画面ロックのパスワード、ファイルのパスワードだけでは、高度な暗号化になりません。",
        "サイトの鍵マーク（https）は通信の途中だけの守りで、置いてあったデータや書き換えられた画面は守りません。",
        "紙は、暗号化されていません。",
    ),
    checks=(
        Check(
            "before",
            "暗号化は、事故の前から、自社（又は委託先）が行っていたものですか。",
            "攻撃者が行ったものは「いいえ」です。",
        ),
        Check(
            "everything",
            "漏れたかもしれない情報の全部が、暗号化されたままの状態でしたか。",
            "ログインした後や開いていた間のように、読める状態だった部分があれば「いいえ」です。",
        ),
        Check(
            "approved",
            "暗号の方式は、CRYPTRECの電子政府推奨暗号リストやISO/IEC 18033にあるものですか。",
            "情報システムの担当者か、製品の説明書で確かめます。",
        ),
    ),
    cites=("rule.7.exclusion", "gl.3-5-3-1.exclusion", "qa.6-19"),
    whom="情報システムの担当者",
    ask="なくした（盗まれた・見られた）機器やデータについて教えてください。1. 事故の前から全体が暗号化されていましたか。2. その方式の名前（例: AES）と、CRYPTRECの推奨リストにあるか。3. 事故のときに、ログイン済みなど読める状態ではありませんでしたか。",
)

KEY = Exit(
    id="key_protected",
    fact="key_protected",
    values=("yes",),
    rests="暗号を解く鍵は、漏れておらず、第三者は使えない",
    not_enough=(
        "「遠隔で消す指示を出した」だけで「はい」にしません。消えた記録を確かめます（要確認：Q&A A6-19のこの部分の文は、法務の担当者が確かめてください。それまでは、安全側に見ます）。",
        "パスワードを書いた紙や、回復キーが一緒にあったときは、当たりません。",
    ),
    checks=(
        Check(
            "not_leaked",
            "暗号を解く鍵・パスワード・回復キーは、一緒に漏れていませんか。",
            "推測されやすいパスワードや、使い回したパスワードなら「いいえ」です。",
        ),
        Check(
            "managed",
            "次のどれかを確かめましたか。鍵は別の場所で管理している。遠隔で中身か鍵を消せる。第三者が鍵を使えない作りである。",
            "情報システムの担当者に確かめます。",
        ),
    ),
    cites=("rule.7.exclusion", "qa.6-19", "qa.6-20"),
    whom="情報システムの担当者",
    ask="暗号を解く鍵（パスワードや回復キーも）について教えてください。1. どこで管理していますか。2. 一緒に漏れていませんか。3. 遠隔で中身や鍵を消せますか。消したなら、消えた記録はありますか。",
)

COPY = Exit(
    id="copy_exists",
    fact="copy_exists",
    values=("yes",),
    rests="内容が同じデータが、ほかに残っている",
    not_enough=(
        "控えがあっても、盗まれたおそれは消えません。別に調べます。",
        "控えがあっても、中身が書き換えられたときは毀損に当たります。",
        "古い控えや、一部だけの控えは「同じ内容」ではありません。",
    ),
    checks=(
        Check("opened", "控えや元の帳票を、実際に開けて確かめましたか。"),
        Check(
            "same",
            "失われたもの・使えなくなったものの全部が、その時点の内容で残っていますか。",
            "前の晩の控えなら、その後に入れた分も確かめます。",
        ),
    ),
    cites=("gl.3-5-1-3.except", "gl.3-5-1-4.except"),
    whom="情報システムの担当者",
    ask="控え（バックアップ）について教えてください。1. いつの時点のものですか。2. 実際に開けて、失われた分の全部が同じ内容で入っていますか。3. 控えも攻撃されていませんか。",
)

PROVISION = Exit(
    id="intended_provision",
    fact="intended_provision",
    values=("yes",),
    rests="会社の意思で、渡すと決めた相手に渡したものである",
    not_enough=(
        "社員が無断で持ち出した、渡した、というのは会社の意思ではありません。",
        "渡す相手や、入れるものを間違えたときは、当たりません。",
        "だまされて渡したときは、当たりません。",
    ),
    checks=(
        Check("decided", "渡すことを、会社として決めていましたか。"),
        Check("as_decided", "渡した相手も中身も、決めたとおりですか。"),
    ),
    cites=("gl.3-5-1-2.except",),
)

PHISHED = Exit(
    id="phished_person_only",
    fact="phished_person_only",
    values=("yes",),
    rests="本人が偽サイトに入力しただけで、自社のサイトやメールは使われていない",
    not_enough=(
        "自社のサイトやメール、予約サイトの連絡機能に偽のリンクが入っていたときは、当たりません。",
        "偽サイトで盗まれた情報で、自社の会員ページに入られたときは、当たりません。",
    ),
    checks=(
        Check(
            "own_clean",
            "自社のサイト・メール・SNSの画面や文が、書き換えられていないと確かめましたか。",
            "情報システムの担当者か、サイトを作った会社に確かめます。",
        ),
        Check(
            "not_through_us",
            "偽の連絡は、自社の送信のしくみや会員の一覧を使わずに届いたものですか。",
            "自社の会員だけに届いているときは、一覧が漏れていないかを先に調べます。",
        ),
        Check("no_login", "盗まれたIDなどで、自社の会員ページに入られた跡はありませんか。"),
    ),
    cites=("qa.6-7",),
    whom="情報システムの担当者",
    ask="当社をかたる偽サイトに、お客さまが入力しました。1. 当社のサイト・メールの文や送信のしくみが書き換えられたり使われたりしていないか。2. 会員の一覧が漏れた跡はないか。3. 盗まれたIDで会員ページに入られた跡はないか。の3点を調べてください。",
)

EXEMPT = Exit(
    id="exempt_activity",
    fact="exempt_activity",
    values=("press", "writing", "religion", "politics"),
    rests="報道・著述・宗教・政治の、本来の活動のために取り扱った情報である",
    not_enough=(
        "新聞社や寺社でも、購読者・会員・職員・取引先の名簿を事務のために使うときは、当たりません。",
        "学術研究は、ここに入りません。",
    ),
    checks=(
        Check("who", "報道機関、著述を業とする人、宗教団体、政治団体のどれかですか。"),
        Check(
            "what",
            "その情報は、取材・執筆・信仰・政治の活動そのもののために取り扱っていたものですか。",
            "配達、会費、給与のための名簿なら「いいえ」です。",
        ),
    ),
    cites=("appi.57.1",),
    whom="法務の担当者",
    closed="none",
)

DELETION = Exit(
    id="justified_deletion",
    fact="justified_deletion",
    values=("yes",),
    rests="決まりに従って消すべきものを、意図して消した",
    not_enough=(
        "「古い書類だと思った」という思い違いで捨てたときは、当たりません。",
        "消した後に外で見つかったときは、漏えいを別に考えます。",
    ),
    checks=(
        Check("rule", "保存期間が過ぎたなど、消してよい決まりや理由が、消す前からありましたか。"),
        Check("only", "消したのは、その決まりに当たるものだけですか。"),
    ),
    cites=("gl.3-5-1-3.except",),
)

TOLD = Exit(
    id="entruster_informed",
    fact="entruster_informed",
    values=("yes",),
    rests="報告の義務を負う委託元へ、速やかに通知した",
    not_enough=(
        "電話で一言伝えただけで、通知が済んだと決めません。分かっている報告事項を、記録の残る方法で知らせます。",
        "委託元が報告の義務を負わないときは、自社の報告は残ります。",
    ),
    checks=(
        Check("items", "概要、項目、人数、原因など、いま分かっている報告事項を、全部知らせましたか。"),
        Check("record", "書面・メールなど、後で示せる形で知らせ、受け取ったと確かめましたか。"),
    ),
    cites=("rule.9", "gl.3-5-3-5"),
    whom="委託元の担当者",
    ask="（委託元へ）お預かりした個人データの事故について、分かっていることをお知らせします。受け取られましたら返信をお願いします。あわせて、貴社で個人情報保護委員会への報告をされるか、教えてください。",
)

EXITS = (RECOVERED, ENCRYPTION, KEY, COPY, PROVISION, PHISHED, EXEMPT, DELETION, TOLD)
BY_FACT: Mapping[str, Exit] = {found.fact: found for found in EXITS}
