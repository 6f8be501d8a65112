/** Fetches a file of the site; whatever goes wrong is a failure of the network. */

import { EngineFailure, type Manifest } from "./protocol";

// the worker replaces its own fetch once the engine starts
const realFetch = globalThis.fetch.bind(globalThis);

/** A response that is good; rejects with an EngineFailure. */
export async function load(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await realFetch(url, init).catch((error: unknown) => {
    throw new EngineFailure("network", `${url}: ${String(error)}`);
  });
  if (!response.ok) throw new EngineFailure("network", `${url}: HTTP ${response.status}`);
  return response;
}

/** What the payload consists of, never from a cache: an old list would not fit the files of a new release. */
export async function loadManifest(base: string): Promise<Manifest> {
  const response = await load(`${base}manifest.json`, { cache: "no-cache" });
  return (await response.json().catch((error: unknown) => {
    throw new EngineFailure("network", `manifest.json: ${String(error)}`);
  })) as Manifest;
}
