"""答えがあっても決まらないこと: だれに、何を尋ねるか。同じ答えを、もう一度は尋ねない。"""

from decision_engine.language.rule import Adviser

ABROAD = (
    "gdpr_report",
    "gdpr_processor_notice",
    "uk_report",
    "us_notice",
    "cn_report",
    "kr_report",
    "tw_notice",
    "sg_report",
)
LOCAL_LAWYER = "その国の法律の専門家（弁護士など）"
BUREAU = "本社所在地の総合通信局等"
OWN_SYSTEMS = "情報システムの担当、又は保守の会社"
EXCEPTION = ("gdpr.33", "uk.33", "project.event_first")

_AT_HOME = (
    Adviser(
        "key_lost",
        ("yes",),
        "弁護士、又は個人情報保護委員会の窓口",
        "高度に暗号化していたデータの、復元する鍵を自社も失ったときに、報告の除外（規則7条1号）を使えるか。",
        ("rule.7.exclusion", "gl.3-5-1-4", "project.lost_key"),
    ),
    Adviser(
        "leak",
        ("none",),
        "フォレンジック調査の会社、又は保守の会社",
        "窃取や外部への通信などの兆候があるのに、流出していないと言えるか。どの記録で確かめられるか。",
        ("gl.3-5-3-1.note4",),
    ),
    Adviser(
        "cause",
        ("other", "support_scam", "lost_item"),
        OWN_SYSTEMS,
        "起きたことに、サイバー攻撃、端末への侵入、システムの障害が関わるか。",
        ("gl.3-5-3-1.3",),
    ),
)
_TELECOM = (
    Adviser(
        "recovered_unseen",
        ("yes",),
        BUREAU,
        "見られないうちに全て回収したときも、通信の秘密の漏えいの報告が要るか。",
        ("telecom.28",),
        ("telecom_report",),
    ),
    Adviser(
        "intended_provision",
        ("yes",),
        BUREAU,
        "自らの意図で提供したときも、通信の秘密の漏えいの報告が要るか。",
        ("telecom.28",),
        ("telecom_report",),
    ),
    Adviser(
        "phished_person_only",
        ("yes",),
        BUREAU,
        "本人が偽サイトへ入力しただけのときも、通信の秘密の漏えいの報告が要るか。",
        ("telecom.28",),
        ("telecom_report",),
    ),
)
_ABROAD = (
    Adviser(
        "recovered_unseen",
        ("yes",),
        LOCAL_LAWYER,
        "だれにも見られないうちに全て回収したことで、その国の当局や本人への通知が要らなくなるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "intended_provision",
        ("yes",),
        LOCAL_LAWYER,
        "自らの意図で提供したことが、その国で知らせるべき侵害に当たるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "phished_person_only",
        ("yes",),
        LOCAL_LAWYER,
        "本人が偽サイトへ入力しただけのことが、その国で知らせるべき侵害に当たるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "encryption_strong",
        ("yes",),
        LOCAL_LAWYER,
        "暗号化と鍵の管理によって、その国の当局や本人への通知が要らなくなるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "key_protected",
        ("yes",),
        LOCAL_LAWYER,
        "暗号化と鍵の管理によって、その国の当局や本人への通知が要らなくなるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "copy_exists",
        ("yes",),
        LOCAL_LAWYER,
        "控えから戻せたことで、その国の当局や本人への通知が要らなくなるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "justified_deletion",
        ("yes",),
        LOCAL_LAWYER,
        "理由があって消したことが、その国で知らせるべき侵害に当たるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "information",
        ("anonymized", "deceased_only"),
        LOCAL_LAWYER,
        "匿名加工情報や亡くなった人の情報が、その国の法律の対象になるか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "role",
        ("cloud_provider", "carrier", "entrustee"),
        LOCAL_LAWYER,
        "自社が、その国の法律で知らせる義務を負う立場（EUと英国では管理者か処理者か）に当たるか。",
        ("gdpr.33", "uk.33"),
        ABROAD,
    ),
    Adviser(
        "us_california",
        ("no",),
        LOCAL_LAWYER,
        "本人が住む州の法律で、本人や州の当局への通知が要るか。期限はいつか。",
        ("us.california",),
        ("us_notice",),
    ),
    Adviser(
        "loss",
        ("occurred", "suspected"),
        LOCAL_LAWYER,
        "情報が流出せず、失われただけのときも、その国や州で通知が要るか。",
        EXCEPTION,
        ABROAD,
    ),
    Adviser(
        "damage",
        ("occurred", "suspected"),
        LOCAL_LAWYER,
        "情報が流出せず、変えられたり使えなくなったりしただけのときも、その国や州で通知が要るか。",
        EXCEPTION,
        ABROAD,
    ),
)
ADVISERS = (*_AT_HOME, *_TELECOM, *_ABROAD)
