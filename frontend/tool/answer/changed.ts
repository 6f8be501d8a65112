// 「前回から変わったこと」: what differs from the answer that the reader saw last, in one line.
import type { View } from "../view";
import { WORDS } from "./words";

type Seen = Map<string, { title: string; word: string }>;

const MOST = 1;

export class Changes {
  private before: Seen | null = null;
  private shown: Seen | null = null;

  /** The line for this view; empty while nothing has changed since the last answer that was looked at. */
  line(view: View): string {
    const now: Seen = new Map(
      view.groups.flatMap((group) =>
        group.duties.map((duty) => [duty.id, { title: duty.title, word: duty.word }] as const),
      ),
    );
    if (this.shown && different(this.shown, now).length) this.before = this.shown;
    this.shown = now;
    if (!this.before) return "";
    const lines = different(this.before, now);
    return lines.length ? WORDS.changed(lines.slice(0, MOST).join("、"), lines.length - MOST) : "";
  }

  forget(): void {
    this.before = this.shown = null;
  }
}

function different(before: Seen, now: Seen): string[] {
  return [...now].flatMap(([id, { title, word }]) => {
    const old = before.get(id);
    return old && old.word !== word ? [WORDS.changedOne(title, old.word, word)] : [];
  });
}
