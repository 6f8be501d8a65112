"""コマンドの言葉。"""

HELP = {
    "plan": "することを、時期・だれが・なぜ・いつ終わりかとともに示す",
    "json": "契約の形のJSONで出す",
    "file": "事実のファイル、又は保存した記録（JSON・TOML。- は標準入力）",
    "documents": "書類の下書きを作る",
    "only": "作る書類の名前（例: report_preliminary）。書かなければ、いま要るもの全て",
    "format": "形: text（文字だけ）、md（Markdown）、docx（ワープロ）",
    "out": "書き出すフォルダー。書かなければ画面に出す（docxでは必ず書く）",
    "list": "書類の名前と、いま要るかどうかだけを示す",
    "ics": "期限を予定表のファイル（.ics）で出す",
    "text": "予定表のファイルでなく、写せる文で出す",
    "record": "保存した記録を調べる",
    "check": "記録が開けるかを調べる",
    "diff": "二つの記録の間で変わったことを示す",
    "old": "前の記録、又は事実のファイル",
    "new": "新しい記録、又は事実のファイル",
    "drill": "訓練をする（名前を書かなければ一覧）",
    "name": "訓練の名前",
    "choices": "選び方を順に（例: visit,one,all,now）",
    "sheet": "進行役の紙を出す",
    "card": "緊急カードを作る",
    "contacts": "連絡先のファイル（JSON・TOML）。書かなければ空欄のまま",
}
TRAINING = {"line": "{id}　{title}　{lead}"}
PLAN = {
    "phase": "■ {title}",
    "task": "  {tick} {title}［{who}］{due}",
    "detail": "      {detail}",
    "why": "      なぜ: {why}",
    "done": "      終わりのしるし: {done}",
    "source": "      根拠: {cites}",
    "check": "{label}（要確認）",
    "due": "　{due}まで",
    "open": "□",
    "ticked": "☑",
    "ticked_at": "      済: {at} {note}",
    "left": "■ 済ませたが、いまの段取りにはないこと",
    "none": "することは、ありません。",
}
DOCUMENTS = {
    "wrote": "{path}（書き込むところ {blanks}か所、直した方がよい言い方 {faults}か所）",
    "line": "{mark} {id}　{title}　{lead}",
    "due": "●",
    "not_due": "○",
}
PROBLEMS = {
    "need_out": "docx は画面に出せません。「--out フォルダー」を書いてください。",
    "no_docx": "docx を作るための部品がありません。「pip install decision-engine[docx]」で加えるか、「--format text」を使ってください。",
    "cannot_write": "書き出せません: {path}（{reason}）",
}
