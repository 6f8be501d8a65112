"""コマンドの言葉。"""

HELP = {
    "help": "この説明を示す",
    "version": "版を示す",
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
    "file_name": "ファイル",
    "id": "名前",
    "folder": "フォルダー",
    "drill_name": "訓練",
    "part": "命令",
    "parts": "命令",
    "record": "保存した記録を調べる",
    "check": "記録が開けるかを調べる",
    "record_schema": "記録のファイルの形（JSON Schema）を出す",
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
ARGPARSE = {
    "usage: ": "書き方: ",
    "positional arguments": "書くもの",
    "options": "選べるもの",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "足りないものがあります: %s",
    "unrecognized arguments: %s": "分からない指定です: %s",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r とは書けません。書けるもの: %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r は読めません",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r という命令はありません。書けるもの: %(choices)s",
    "expected one argument": "値を一つ書いてください",
    "expected at most one argument": "値は一つまでです",
    "expected at least one argument": "値を一つ以上書いてください",
    "not allowed with argument %s": "%s と一緒には書けません",
    "one of the arguments %s is required": "どれか一つが要ります: %s",
    "ignored explicit argument %r": "値 %r は書けません",
    "unexpected option string: %s": "分からない指定です: %s",
    "date": "「{value}」は日付として読めません。2026-11-23 のように書いてください。",
}
COMPLETION = """補完:
  pip install 'decision-engine[completion]' のあと、シェルの設定（~/.bashrc など）に次の一行を書くと、
  Tabキーで命令・選択・義務・書類の名前の続きが出る:
  eval "$(register-python-argcomplete decision-engine)"
"""
EXIT_CODES = """終了コード:
  0  できた
  2  書き方か答えに誤りがある（何がなぜ駄目かと、書ける値を日本語で示す）"""
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
    "file_first": "「{path}」はファイルです。ファイルは「--only」より前に書いてください。",
    "cannot_write": "書き出せません: {path}（{reason}）",
}
