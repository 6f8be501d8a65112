// What answer.js uses of tool.js instead of bringing it again: build.mjs lets its imports of these files read from here.
import * as dom from "./dom";
import * as files from "./files";
import * as keys from "./keys";
import * as messages from "./messages";
import * as parts from "./parts";
import * as phones from "./phones";
import * as script from "./script";
import * as session from "./session";

declare global {
  var toolShares: Record<string, Record<string, unknown>> | undefined;
}

globalThis.toolShares = { dom, files, keys, messages, parts, phones, script, session };
