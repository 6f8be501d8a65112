// Telephone numbers inside sentences become links: the reader may be holding the telephone.
import { h, type Child } from "./dom";

const NUMBER = /(#\d{4}|0\d{1,4}-\d{1,4}-\d{3,4})/u;

export function withPhones(text: string): Child[] {
  return text
    .split(NUMBER)
    .filter(Boolean)
    .map((part) => (NUMBER.test(part) ? h("a", { href: `tel:${part.replace("#", "%23")}` }, part) : part));
}
