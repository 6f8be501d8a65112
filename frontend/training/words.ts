// What the drill and the card say beside the page's own text.
export const WORDS = {
  start: "一問ずつ、選びながら進める",
  startNote: "選ぶまで、次の知らせは出ません。選んだことは、この画面の中だけに残ります。",
  chosen: "選んだこと",
  next: "次の知らせへ",
  end: "結びへ",
  again: "最初からやり直す",
  compared: "選んだことの比べ",
  columns: ["時点", "選んだこと", "遅れ", "よりよい進め方"],
  none: "なし",
  same: "選んだとおり",
  days: (days: number) => `${days}日`,
  lost: (days: number) => `選んだことで失った日は、合わせて${days}日です。`,
  noneLost: "選んだことで失った日は、ありません。",
  report: (ready: number, actual: number) =>
    `速報は、知った日から${ready}日目に出せるはずでした。失った日を足すと、${actual}日目です。`,
  late: (days: number) => `目安から、${days}日の遅れです。`,
  inTime: "目安に間に合います。",

  cardForm: "この端末で書き込んで、A4の一枚に印刷できます。書いたことは、どこへも送りません。",
  cardField: (label: string) => `${label}を書く`,
  sample: (text: string) => `例: ${text}`,
  print: "緊急カードを印刷",
  keep: "この端末に残す（共用の端末では、選ばないでください）",
  cannotKeep: "この画面では残せません。印刷して残してください。",
  updated: (day: string) => `見直した日: ${day}`,
} as const;
