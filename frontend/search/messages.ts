// The theme's search talks to its worker in four messages; the shapes are the theme's (Material 9.8).
export const SETUP = 0;
export const READY = 1;
export const QUERY = 2;
export const RESULT = 3;

export interface Doc {
  location: string;
  title: string;
  text: string;
  tags?: string[];
  boost?: number;
}

export interface Item {
  location: string;
  title: string;
  text: string;
  score: number;
  terms: Record<string, boolean>;
}

export type Incoming = { type: typeof SETUP; data: { docs: Doc[] } } | { type: typeof QUERY; data: string };
export type Outgoing = { type: typeof READY } | { type: typeof RESULT; data: { items: Item[][] } };
