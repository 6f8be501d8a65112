// One spelling for what readers and writers spell differently, with the way back to the original letters:
// width and case (NFKC), カタカナ/ひらがな, small kana (ウェア/ウエア),
// long vowels (サーバ/サーバー), wave and dash signs, spaces, 1,000/1000.
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

const small = "ぁぃぅぇぉっゃゅょゎ";
const full = "あいうえおつやゆよわ";

/** ウェア and ウエア are the same word. */
function large(kana: string): string {
  const at = small.indexOf(kana);
  return at < 0 ? kana : (full[at] ?? kana);
}

function fold(letter: string): string {
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

export function normalize(original: string): Normalized {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < original.length;) {
    const point = original.codePointAt(at) ?? 0;
    let letter = String.fromCodePoint(point);
    while (voicing.test(original[at + letter.length] ?? "")) letter += original[at + letter.length];
    for (const part of fold(letter)) {
      const betweenDigits = part === "," && /\d$/.test(text) && /^[\d０-９]/.test(original.slice(at + 1));
      if (betweenDigits) continue;
      text += part;
      for (let unit = 0; unit < part.length; unit += 1) {
        from.push(at);
        to.push(at + letter.length);
      }
    }
    at += letter.length;
  }
  return { text, from, to };
}

export const key = (original: string): string => normalize(original).text;
