// What this tab keeps until it is closed; a page without storage, as some browsers open files, keeps nothing.

/** What was kept under this name; null where there is nothing that can be read. */
export function held<Kept>(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

/** Keep it. Where there is no storage, or it is full, the page itself still holds everything. */
export function hold(key: string, kept: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    return;
  }
}

export function drop(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    return; // nothing was kept either
  }
}
