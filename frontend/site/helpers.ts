// The theme's bundle expects four global helpers that it normally defines in an inline script.
interface ThemeWindow {
  __md_scope: URL;
  __md_hash: (text: string) => number;
  __md_get: (key: string, storage?: Storage, scope?: URL) => unknown;
  __md_set: (key: string, value: unknown, storage?: Storage, scope?: URL) => void;
}

export function defineThemeHelpers(base: URL): void {
  const shared = window as unknown as ThemeWindow;
  shared.__md_scope = base;
  shared.__md_hash = (text) =>
    [...text].reduce((sum, letter) => ((sum << 5) - sum + letter.charCodeAt(0)) | 0, 0);
  // The theme keeps nothing here: what the reader does is not stored unless the reader asks (see theme.ts).
  shared.__md_get = () => null;
  shared.__md_set = () => undefined;
}
