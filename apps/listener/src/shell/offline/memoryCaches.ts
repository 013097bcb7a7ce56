import type { ShellParts } from "./keptShell.ts";

/** The browser's caches, in memory, by path alone; for tests. */
export function memoryCaches(): ShellParts["caches"] & { stored: Map<string, Map<string, string>> } {
  const stored = new Map<string, Map<string, string>>();
  const pathOf = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, "http://segue.test").pathname;
  const found = (text: string | undefined): Response | undefined => (text === undefined ? text : new Response(text));
  const open = async (name: string): Promise<Cache> => {
    const entries = stored.get(name) ?? new Map<string, string>();
    stored.set(name, entries);
    const cache: Pick<Cache, "match" | "put"> = {
      match: async (asked) => found(entries.get(pathOf(asked))),
      put: async (asked, answer) => void entries.set(pathOf(asked), await answer.text()),
    };
    return cache as Cache;
  };
  return {
    stored,
    open,
    keys: async () => [...stored.keys()],
    delete: async (name) => stored.delete(name),
    match: async (asked) =>
      found([...stored.values()].find((entries) => entries.has(pathOf(asked)))?.get(pathOf(asked))),
  };
}
