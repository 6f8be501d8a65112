// One spelling for what readers and writers spell differently, with the way back to the original letters:
// width and case (NFKC), カタカナ/ひらがな, small kana (ウェア/ウエア), long vowels (サーバ/サーバー),
// wave and dash signs, spaces, 1,000/1000, 第26条/26条, 第3者/第三者.
export interface Normalized {
  text: string;
  /** For each letter of `text`, where it begins and where it ends in the original. */
  from: number[];
  to: number[];
}

const voicing = /[\u3099\u309a\uff9e\uff9f]/; // ﾞ and ﾟ belong to the letter before them
const dropped = /[\s\u200b・･ー\u00ad]/;
const wave = /[〜～∼]/;
const dash = /[‐‑‒–—―−]/;
const ordinal = /^第\s*[0-9０-９]/;
const thirdParty = /^第\s*[3３]\s*者/;

const small = "ぁぃぅぇぉっゃゅょゎ";
const full = "あいうえおつやゆよわ";

/** ウェア and ウエア are the same word. */
function large(kana: string): string {
  const at = small.indexOf(kana);
  return at < 0 ? kana : (full[at] ?? kana);
}

function foldAnew(letter: string): string {
  let folded = "";
  for (const part of letter.normalize("NFKC").toLowerCase()) {
    const code = part.charCodeAt(0);
    if (dropped.test(part)) continue;
    if (code >= 0x30a1 && code <= 0x30f6) folded += large(String.fromCharCode(code - 0x60));
    else if (code >= 0x3041 && code <= 0x3096) folded += large(part);
    else if (wave.test(part)) folded += "~";
    else if (dash.test(part)) folded += "-";
    else folded += part;
  }
  return folded;
}

// Some 3,000 letters make up the whole site: each is folded once.
const folded = new Map<string, string>();

function fold(letter: string): string {
  let known = folded.get(letter);
  if (known === undefined) {
    known = foldAnew(letter);
    folded.set(letter, known);
  }
  return known;
}

/** What a letter becomes where its neighbours decide: 第26条 is 26条, and 第3者 is 第三者. */
function inContext(letter: string, original: string, at: number, before: string): string {
  if (letter === "第") {
    const ahead = original.slice(at, at + 6);
    return ordinal.test(ahead) && !thirdParty.test(ahead) ? "" : "第";
  }
  if (before === "第" && (letter === "3" || letter === "３")) return "三"; // only 第3者 still has its 第
  if (
    (letter === "," || letter === "，") &&
    /[0-9]$/.test(before) &&
    /^[\d０-９]/.test(original.slice(at + 1, at + 2))
  )
    return "";
  return fold(letter);
}

export function normalize(original: string): Normalized {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < original.length;) {
    const point = original.codePointAt(at) ?? 0;
    let letter = String.fromCodePoint(point);
    while (voicing.test(original[at + letter.length] ?? "")) letter += original[at + letter.length];
    const part = inContext(letter, original, at, text.slice(-1));
    text += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push(at);
      to.push(at + letter.length);
    }
    at += letter.length;
  }
  return { text, from, to };
}

export const key = (original: string): string => normalize(original).text;

const kanjiDigits = "〇一二三四五六七八九";
const kanjiNumber = /([〇一二三四五六七八九十百]+)(?=条|項|号|日|人|件|時間)/g;

function arabic(kanji: string): string {
  let sum = 0;
  let digits = "";
  for (const one of kanji) {
    const value = kanjiDigits.indexOf(one);
    if (value >= 0) digits += value;
    else {
      sum += (digits === "" ? 1 : Number(digits)) * (one === "十" ? 10 : 100);
      digits = "";
    }
  }
  return String(sum + Number(digits || 0));
}

/** 第二十六条二項 is typed for 26条2項: what is asked is written as the pages write it. */
export const withArabicNumbers = (query: string): string =>
  query.replace(/第(?=[〇一二三四五六七八九十百]+[条項号])/g, "").replace(kanjiNumber, arabic);
