// From what was typed to what is looked for: known words of the field first, then what is left between them.
import { concepts, names, spellings, type Concept } from "./dictionary";
import { key, normalize, withArabicNumbers } from "./normalize";
import { nearest, type Place } from "./slips";

export interface Wanted {
  /** As typed, for the reader. */
  typed: string;
  /** Normalized spellings to look for, the best first. Never empty, and none of them is. */
  forms: readonly string[];
  /** Pages that are about it, the best first. */
  home: readonly string[];
  /** How sure it is that this was meant: 1 for a word of the field, less for a slip or a bare piece. */
  weight: number;
  /** What something happens to: its home is for who says no more. */
  thing: boolean;
  /** Asks what to do in any case: an aside where the query says of what. */
  general: boolean;
}

/** Tells whether a normalized text stands somewhere on the site. */
export type Stands = (text: string) => boolean;

interface Span {
  from: number;
  to: number;
}

const pieceWeight = 0.6;
const hintWeight = 0.4;
const slipWeight = 0.8;
const beginningWeight = 0.7;

/** Parts of the normalized text that no span covers. */
function gaps(length: number, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from > at) found.push({ from: at, to: span.from });
    at = Math.max(at, span.to);
  }
  if (at < length) found.push({ from: at, to: length });
  return found;
}

/** One letter of hiragana or Latin inside a word is no word of its own (えき in つたえきれない). */
function standsAlone(text: string, at: number, spelling: string): boolean {
  if (/^[a-z]+$/.test(spelling)) {
    return !/[a-z]/.test(text[at - 1] ?? "") && !/[a-z]/.test(text[at + spelling.length] ?? "");
  }
  // 開けなくなった, できなくなった: what cannot be done any more was not lost.
  if (spelling.startsWith("なく") && /[ぁ-ん]/.test(text[at - 1] ?? ""))
    return /[がをもはにでのとや]/.test(text[at - 1] ?? "");
  if (/^\d/.test(spelling)) return !/\d/.test(text[at - 1] ?? "");
  return spelling.length > 1 || !/[\p{sc=Han}々]/u.test((text[at - 1] ?? "") + (text[at + 1] ?? ""));
}

/** Spellings by their first two letters, or the one that they are, the longest first. */
const byBeginning = new Map<string, string[]>();
for (const spelling of spellings) {
  const beginning = spelling.slice(0, 2);
  const known = byBeginning.get(beginning);
  if (known) known.push(spelling);
  else byBeginning.set(beginning, [spelling]);
}

/** Known spellings in the text, the longest taken first, none overlapping another. */
function known(text: string): (Span & { spelling: string })[] {
  const standing: (Span & { spelling: string })[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const beginning of new Set([text.slice(at, at + 2), text.charAt(at)])) {
      for (const spelling of byBeginning.get(beginning) ?? [])
        if (text.startsWith(spelling, at) && standsAlone(text, at, spelling))
          standing.push({ from: at, to: at + spelling.length, spelling });
    }
  }
  // As before a longer word says more than the words in it; of two as long, the first in order.
  standing.sort(
    (one, other) =>
      other.spelling.length - one.spelling.length ||
      (one.spelling < other.spelling ? -1 : one.spelling > other.spelling ? 1 : one.from - other.from),
  );
  const found: (Span & { spelling: string })[] = [];
  for (const one of standing)
    if (!found.some(({ from, to }) => one.from < to && one.to > from)) found.push(one);
  return found.sort((one, other) => one.from - other.from);
}

/** The things of the field that a text names outright, by their words. */
export function thingsIn(text: string): ReadonlySet<string> {
  const things = new Set<string>();
  for (const { spelling } of known(key(text))) {
    for (const concept of concepts.get(spelling) ?? [])
      if (!concept.hints.has(spelling)) things.add(concept.word);
  }
  return things;
}

const pieces = /[a-z]*\d+(?:-\d+)+|\p{sc=Han}[\p{sc=Han}々]+|[ァ-ヶー]{2,}|[a-z][a-z0-9]+|\d+\p{sc=Han}?/giu;
const onlyKana = /^\p{sc=Hiragana}+$/u;

/**
 * What is left between known words: kanji, katakana, Latin and numbers say something; bare hiragana mostly does not.
 * Cut in the letters as typed: folded, アクセス and the な before it would be one piece. Two kana, folded, stand in
 * other words (メール in 求める, データ in 出た).
 */
const leftOver = (typed: string): { typed: string; form: string }[] =>
  (typed.normalize("NFKC").match(pieces) ?? [])
    .map((piece) => ({ typed: piece, form: key(piece) }))
    .filter(({ form }) => form.length > (onlyKana.test(form) ? 2 : 1));

const wantedOf = (typed: string, concept: Concept, weight: number): Wanted => ({
  typed,
  forms: concept.forms,
  home: concept.home,
  weight,
  thing: concept.thing,
  general: concept.general,
});

/** One word as typed, without spaces. */
function word(typed: string, isLast: boolean, stands: Stands): Wanted[] {
  const normalized = normalize(typed);
  const { text } = normalized;
  if (text === "") return [];
  const original = (span: Span): string =>
    typed.slice(normalized.from[span.from] ?? 0, normalized.to[span.to - 1] ?? typed.length);
  const spans = known(text);
  const found = spans.flatMap((span) =>
    (concepts.get(span.spelling) ?? []).map((concept) =>
      wantedOf(original(span), concept, concept.hints.has(span.spelling) ? hintWeight : 1),
    ),
  );
  for (const gap of gaps(text.length, spans)) found.push(...unknown({ text, gap, original, stands }, isLast));
  return found;
}

/** A part that is no known word: a slip of one, the beginning of one, or something to look for as it stands. */
function unknown(place: Place, isLast: boolean): Wanted[] {
  const { text, gap } = place;
  const typed = place.original(gap);
  const part = text.slice(gap.from, gap.to);
  // Kana between two known words are endings and particles, not a word with a slip in it.
  const inflection = onlyKana.test(typed) && part.length < text.length;
  const slip = inflection ? null : nearest(place);
  if (slip) return (concepts.get(slip) ?? []).map((concept) => wantedOf(typed, concept, slipWeight));
  if (isLast && gap.from === 0 && gap.to === text.length && part.length > 1) {
    const beginnings = spellings.filter((one) => one.startsWith(part)).slice(-3);
    const meant = new Set(beginnings.flatMap((one) => concepts.get(one) ?? []));
    if (meant.size > 0) return [...meant].map((concept) => wantedOf(typed, concept, beginningWeight));
  }
  return leftOver(typed).flatMap((piece) => [
    { typed: piece.typed, forms: [piece.form], home: [], weight: pieceWeight, thing: false, general: false },
    ...partOfName(piece.form).map((concept) => wantedOf(piece.typed, concept, hintWeight)),
  ]);
}

/** A piece that the name of one thing alone ends in (アクセス: 不正アクセス) hints at it; 特定 says nothing of 特定個人情報. */
function partOfName(piece: string): Concept[] {
  const whole = [...names].filter((name) => name.endsWith(piece)).flatMap((name) => concepts.get(name) ?? []);
  const meant = [...new Set(whole)];
  return meant.length === 1 ? meant : [];
}

/** Tells whether a query says what happened (…を送った、…が見えていた) rather than asks or names. */
export const tellsWhatHappened = (query: string): boolean =>
  /た(?:か?も?)?[。!！\s]*$|て(?:い|し)?ま[すっし]|てる[。\s]*$/u.test(query);

/** Tells whether a query asks what a word means, or how two differ. 「…の対策とは」 asks what to do. */
export const asksForMeaning = (query: string): boolean =>
  /(?<!対策|対応|責任|方法|手順|原因|注意点)とは[?？。\s]*$|って(?:何|なに|なん)|の?意味|違い|ちがい|定義|用語/u.test(
    query,
  );

const saysOfWhat = ({ home, weight }: Wanted): boolean =>
  weight > hintWeight && /^(?:causes|data|roles)\//.test(home[0] ?? "");

/** A パソコン that was sold or looked into was not lost, and every page is about a leak: what else is said shows where to look. */
function beside(wanted: readonly Wanted[]): Wanted[] {
  const more = wanted.some(
    ({ thing, general, home, weight }) => !thing && !general && home.length > 0 && weight > hintWeight,
  );
  return wanted.map((one) => (more && one.thing ? { ...one, home: [], weight: one.weight * 0.5 } : one));
}

/** A query as it is looked for. */
export interface Understood {
  /** Everything wanted, each thing once. */
  wanted: readonly Wanted[];
  /** The letters that say something. */
  letters: string;
  /** It names what happened, what leaked or whose trade it is. */
  saysOfWhat: boolean;
}

export function understand(query: string, stands: Stands): Understood {
  const letters = withArabicNumbers(query.normalize("NFKC"));
  const words = letters.split(/[\s、。？?！!「」『』]+|,(?!\d)/u).filter((one) => key(one) !== "");
  const all = words.flatMap((one, at) => word(one, at === words.length - 1, stands));
  if (all.length === 0)
    all.push(
      ...words.map((one) => ({
        typed: one,
        forms: [key(one)],
        home: [],
        weight: pieceWeight,
        thing: false,
        general: false,
      })),
    );
  const once = new Map<string, Wanted>();
  for (const one of all) {
    const name = one.forms[0] ?? "";
    const before = once.get(name);
    if (name !== "" && (!before || before.weight < one.weight)) once.set(name, one);
  }
  const wanted = beside([...once.values()]);
  if (!wanted.some(saysOfWhat)) return { wanted, letters, saysOfWhat: false };
  // Who says of what, and asks what to do first, wants the page about that: it says what to do first.
  const asides = wanted.filter((one) => one.general).map((one) => one.typed);
  return {
    wanted: wanted.filter((one) => !one.general),
    letters: asides.reduce((left, aside) => left.replaceAll(aside, " "), letters),
    saysOfWhat: true,
  };
}
