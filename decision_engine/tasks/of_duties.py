"""義務の中に書かれた作業: だれが行い、いつ終わったと言えるか。"""

from decision_engine.tasks.shape import Handling

REPORTED = "受付の画面か番号を保存し、写しを記録に入れた。"
ASKED = "相談した相手・日時・答えを書いた。"

HANDLINGS = {
    "report_draft": Handling("legal", "9つの事項の全部に、文か「確認中」が入った。"),
    "report_preliminary": Handling("legal", REPORTED),
    "report_final": Handling("legal", REPORTED),
    "report_final_60": Handling("legal", REPORTED),
    "number_preliminary": Handling("legal", REPORTED),
    "number_final": Handling("legal", REPORTED),
    "number_final_60": Handling("legal", REPORTED),
    "public_preliminary": Handling("legal", REPORTED),
    "public_final": Handling("legal", REPORTED),
    "public_final_60": Handling("legal", REPORTED),
    "tell_entruster": Handling("legal", "記録の残る方法で伝え、相手の名前と時刻を書いた。"),
    "notice_draft": Handling("legal", "5つの事項に、文か「確認中」が入り、読み手でない人が読んだ。"),
    "notice_wait": Handling("legal", "待つ理由と、見直す日を書いた。"),
    "notice_send": Handling("desk", "送った人数・方法・日を書き、戻った数を数え始めた。"),
    "substitute": Handling("pr", "掲載した場所・日時と、窓口の番号を記録した。"),
    "pmark_preliminary": Handling("legal", REPORTED),
    "pmark_final": Handling("legal", REPORTED),
    "pmark_final_60": Handling("legal", REPORTED),
    "listed_estimate": Handling("management", "見込額の計算と、取引所の答えを残した。"),
    "finance_first": Handling("legal", REPORTED),
    "telecom_first": Handling("legal", REPORTED),
    "medical_vendor": Handling("it", "連絡した相手・時刻・指示を書いた。"),
    "card_stop": Handling("management", "決済が止まったことを試し、カード会社の担当と時刻を書いた。"),
    "infrastructure_first": Handling("legal", REPORTED),
    "read_contract": Handling("legal", "契約ごとの通知の期限と相手を一覧にした。"),
    "call_insurer": Handling("legal", "受付の番号と、費用の承認の条件を書いた。"),
    "police": Handling("legal", "相談した警察署・担当・受理番号を書いた。"),
    "ipa": Handling("it", ASKED),
    "jpcert": Handling("it", ASKED),
    "common_form": Handling("legal", "使う様式の版を確かめ、下書きを保存した。"),
    "gdpr": Handling("legal", "監督機関と期限を決め、現地の専門家に渡した。"),
    "uk": Handling("legal", "期限を決め、現地の専門家に渡した。"),
    "us": Handling("legal", ASKED),
    "us_sec": Handling("management", ASKED),
    "cn": Handling("legal", ASKED),
    "kr": Handling("legal", "期限を決め、現地の専門家に渡した。"),
    "tw": Handling("legal", ASKED),
    "sg": Handling("legal", "評価した日と結果を書いた。"),
}
