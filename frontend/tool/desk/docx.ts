// The bundle that writes .docx is loaded when somebody asks for it, and only once.
import { h } from "../dom";
import type { FinishedPaper } from "./view";

declare global {
  // set by docx.js
  var paperAsDocx: ((paper: FinishedPaper) => Promise<Blob>) | undefined;
}

let loading: Promise<void> | undefined;

export async function docxOf(paper: FinishedPaper, scripts: string): Promise<Blob> {
  loading ??= load(new URL("docx.js", scripts).href);
  try {
    await loading;
  } catch (error) {
    loading = undefined; // the next press tries again
    throw error;
  }
  if (!globalThis.paperAsDocx) throw new Error("docx.js did not start");
  return globalThis.paperAsDocx(paper);
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = h("script", {
      src: address,
      onload: () => resolve(),
      onerror: () => reject(new Error(address)),
    });
    document.head.append(script);
  });
}
