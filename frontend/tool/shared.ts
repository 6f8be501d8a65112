// What answer.js uses of tool.js instead of bringing it again: build.mjs lets its imports of these files read from here.
import * as dom from "./dom";
import * as keys from "./keys";
import * as messages from "./messages";
import * as parts from "./parts";
import * as phones from "./phones";
import * as script from "./script";

declare global {
  var toolShares: Record<string, Record<string, unknown>> | undefined;
}

globalThis.toolShares = { dom, keys, messages, parts, phones, script };
