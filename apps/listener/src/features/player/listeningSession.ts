/** Silence that ends a session. */
const silenceMs = 1_800_000;
const storageKey = "segue.session";

/** Where the session is remembered between pages; `localStorage` fits. */
export type Memory = Pick<Storage, "getItem" | "setItem">;

function remembered(memory: Memory): { id: string; heardAt: number } | null {
  const [id, heardAt] = (memory.getItem(storageKey) ?? "").split(" ");
  return id && Number.isFinite(Number(heardAt)) ? { id, heardAt: Number(heardAt) } : null;
}

/**
 * The listening session that a moment belongs to: the one before, unless 30 minutes of silence lie between.
 *
 * @param now milliseconds since 1970
 */
export function listeningSession(memory: Memory, now: number, mintId: () => string): string {
  const known = remembered(memory);
  const silence = known ? now - known.heardAt : Infinity;
  const id = known && silence >= 0 && silence < silenceMs ? known.id : mintId();
  memory.setItem(storageKey, `${id} ${now}`);
  return id;
}
