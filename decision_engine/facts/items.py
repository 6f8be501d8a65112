"""The items that the data can hold, named as people say them, under the headings that they are asked under."""

from __future__ import annotations

from decision_engine.facts.shape import Choice, group

ITEMS = (
    *group(
        "名前と連絡先",
        Choice("name", "氏名"),
        Choice("address", "住所"),
        Choice("phone", "電話番号"),
        Choice("email", "メールアドレス"),
        Choice("sns_account", "SNSアカウント"),
    ),
    *group(
        "カード・お金",
        Choice("card_number", "クレジットカード番号", "番号だけでも選びます"),
        Choice("card_security_code", "カードのセキュリティコード"),
        Choice("card_last4_expiry", "カードの下4桁と有効期限だけ"),
        Choice("bank_account", "銀行口座の番号・名義だけ"),
        Choice("bank_login", "ネットバンキングのIDとパスワード"),
        Choice("payment_login", "送金・決済サービスのIDとパスワード", "組み合わせがそろっているもの"),
    ),
    *group(
        "健康・医療",
        Choice("medical_care", "カルテ・処方・受診の事実", "診療、調剤、保健指導を受けたことも含みます"),
        Choice("medical_history", "病歴・病名"),
        Choice("checkup_result", "健診結果", "人間ドックやストレスチェックの結果も含みます"),
        Choice("checkup_attendance", "健診を受けた事実だけ", "結果を含まないもの"),
        Choice("disability", "障害", "障害者手帳や障害福祉サービスの利用も含みます"),
        Choice(
            "body_measurements",
            "身長・体重・血圧など",
            "健診や診療と関係なく知ったもの。健診の数値なら「健診結果」です",
        ),
    ),
    *group(
        "番号・本人確認",
        Choice(
            "my_number",
            "マイナンバー",
            follow_ups=(
                "my_number_system",
                "my_number_misuse",
                "my_number_unlawful",
                "persons_my_number",
            ),
        ),
        Choice("id_document", "本人確認書類の画像", "運転免許証の写しなど"),
        Choice("photo", "顔写真"),
        Choice("biometric", "指紋・顔などの認証データ", "生体の個人識別符号に当たるもの"),
    ),
    *group(
        "会員・ログイン",
        Choice("login_id", "会員ID・ログインID"),
        Choice("password", "パスワード", "送金や決済の機能がないサービスのもの"),
        Choice("purchase_history", "購入履歴"),
        Choice("browsing_history", "閲覧履歴"),
        Choice("location", "位置情報"),
        folded=True,
    ),
    *group(
        "属性・仕事・学校",
        Choice("birth_date", "生年月日"),
        Choice("gender", "性別"),
        Choice("nationality", "国籍", "国籍だけなら、人種には当たりません"),
        Choice("occupation", "職業・学歴"),
        Choice("employee_id", "社員番号"),
        Choice("salary", "給与明細", "マイナンバーもあれば、それも選びます"),
        Choice("student_record", "成績・学籍の記録"),
        folded=True,
    ),
    *group(
        "信条・犯罪歴など",
        Choice("race", "人種・民族", "国籍や肌の色だけなら当たりません"),
        Choice("creed", "信条・信仰"),
        Choice("social_status", "社会的身分", "生涯離れにくい境遇としての地位。職業や学歴は含みません"),
        Choice("criminal_record", "前科", "有罪の判決が確定した事実"),
        Choice("crime_victim", "犯罪の被害を受けた事実", "刑事手続に着手されたもの"),
        Choice("criminal_procedure", "逮捕・起訴などの事実", "本人が被疑者又は被告人となったもの"),
        Choice("juvenile_procedure", "少年の保護手続を受けた事実"),
        Choice("witness", "他人の事件の参考人・証人になった事実", "本人が疑われたものではないこと"),
        Choice("religious_book_history", "宗教の本の購入・貸出の記録", "推し量れるだけの情報です"),
        folded=True,
    ),
    *group(
        "自由に書かれたもの",
        Choice(
            "free_text",
            "自由記述・備考欄",
            "何が書かれているか、中身を確かめます",
            follow_ups=("special_care", "financial_harm", "my_number"),
        ),
    ),
)
