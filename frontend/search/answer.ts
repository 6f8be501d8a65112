// One message in, at most one out; the worker and the file:// stand-in share it.
import { SearchIndex } from "./index";
import { QUERY, READY, RESULT, SETUP, type Incoming, type Outgoing } from "./messages";

export function answerer(): (message: Incoming) => Outgoing | null {
  let index: SearchIndex | null = null;
  return (message) => {
    if (message.type === SETUP) {
      index = new SearchIndex(message.data.docs);
      return { type: READY };
    }
    if (message.type === QUERY) return { type: RESULT, data: { items: index?.search(message.data) ?? [] } };
    return null;
  };
}
