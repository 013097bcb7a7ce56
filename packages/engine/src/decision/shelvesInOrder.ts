import { isShelfKind, type ShelfKind } from "./shelfKind.ts";

/** Kinds that came after the first policies were made, with the kind that each stands behind. */
const laterKinds: readonly { kind: ShelfKind; behind: ShelfKind }[] = [
  { kind: "fresh-finds", behind: "similar-to" },
  { kind: "books", behind: "shows-for-you" },
];

/**
 * The shelves of a policy's order. What it names that is no shelf is passed over. A policy that names none of the later kinds was
 * made before there were any, and nobody decided against them: each stands behind the kind that it belongs to, if the policy shows that
 * one. A policy that names one of them has its say about all of them.
 */
export function shelvesInOrder(shelfOrder: readonly string[]): ShelfKind[] {
  const named = [...new Set(shelfOrder.filter((kind) => isShelfKind(kind)))];
  if (laterKinds.some(({ kind }) => named.includes(kind))) return named;
  const order: ShelfKind[] = [];
  for (const kind of named) {
    order.push(kind);
    for (const later of laterKinds) if (later.behind === kind) order.push(later.kind);
  }
  return order;
}
