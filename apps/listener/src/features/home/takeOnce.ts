const taken = new WeakSet<Promise<unknown>>();

/**
 * What came along with a page, for the first who asks; null from then on, as a page that is gone back to still carries what it was opened
 * with. Null, too, where it broke off on the way.
 */
export async function takeOnce<Answer>(ahead: Promise<Answer | null>): Promise<Answer | null> {
  if (taken.has(ahead)) return null;
  taken.add(ahead);
  try {
    return await ahead;
  } catch {
    return null;
  }
}
