// Scripts and sheets that a page asks for later; each comes once, and a failure is tried again at the next asking.
import { h } from "./dom";

const loading = new Map<string, Promise<void>>();

export function load(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const coming = fetched(address);
  loading.set(address, coming);
  coming.catch(() => loading.delete(address));
  return coming;
}

function fetched(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = { onload: () => resolve(), onerror: () => reject(new Error(address)) };
    const element = address.endsWith(".css")
      ? h("link", { rel: "stylesheet", href: address, ...heard })
      : h("script", { src: address, ...heard });
    document.head.append(element);
  });
}
