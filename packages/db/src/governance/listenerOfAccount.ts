import type { ListenerId } from "@segue/engine/data";
import type { Database } from "../database.ts";

/** What a sign-up says beyond the account's own columns. */
export interface SignUpFacts {
  /** IANA zone */
  zone?: string | null;
  /** ISO 3166 alpha-2 */
  country?: string | null;
}

/**
 * A client for which creating an account also creates its listener, in the same statement batch: `zone` and `country` of the
 * sign-up become the listener's. An account without a listener could sign in and then do nothing.
 */
export function listenerOfAccount(prisma: Database["prisma"]) {
  return prisma.$extends({
    query: {
      listenerAccount: {
        create({ args, query }) {
          const { zone, country, ...account } = args.data as typeof args.data & SignUpFacts;
          const listener = {
            displayName: account.name,
            zone: zone ?? "UTC",
            country: country ?? null,
            origin: "segue",
            originKey: account.id,
          } as const;
          return query({ ...args, data: { ...account, listener: { create: listener } } });
        },
      },
    },
  });
}

/** The listener that an account signs in as; null when it has none. */
export async function readListenerOfAccount(db: Database, accountId: string): Promise<ListenerId | null> {
  const { rows } = await db.pool.query<{ id: ListenerId }>({
    name: "read-listener-of-account",
    text: "select id from listener where account_id = $1",
    values: [accountId],
  });
  return rows[0]?.id ?? null;
}
