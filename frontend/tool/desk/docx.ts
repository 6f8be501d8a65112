// The bundle that writes .docx is loaded when somebody asks for it.
import { load } from "../script";
import type { FinishedPaper } from "./view";

declare global {
  // set by docx.js
  var paperAsDocx: ((paper: FinishedPaper) => Promise<Blob>) | undefined;
}

export async function docxOf(paper: FinishedPaper, scripts: string): Promise<Blob> {
  await load(new URL("docx.js", scripts).href);
  if (!globalThis.paperAsDocx) throw new Error("docx.js did not start");
  return globalThis.paperAsDocx(paper);
}
