import type { Database } from "../database.ts";

/** What stands still until somebody decides. */
export interface WaitingForPeople {
  /** drafts of a policy that wait for somebody else's approval, the longest waiting first */
  reviews: { id: string; title: string; author: string; since: Date }[];
  /** versions that were stopped on their way, the longest stopped first */
  paused: { version: number; percent: number; since: Date }[];
}

const mostListed = 5;

export async function readWaitingForPeople(db: Database): Promise<WaitingForPeople> {
  const [drafts, paused] = await Promise.all([
    db.prisma.policyDraft.findMany({
      where: { status: "inReview", submittedAt: { not: null } },
      orderBy: { submittedAt: "asc" },
      take: mostListed,
      select: { id: true, title: true, submittedAt: true, createdAt: true, author: { select: { name: true } } },
    }),
    db.pool.query<WaitingForPeople["paused"][number]>(
      `select id as version, percent, paused_at as since from policy_version
       where published_at is not null and retired_at is null and paused_at is not null
       order by paused_at limit ${mostListed}`,
    ),
  ]);
  const reviews = drafts.map(({ id, title, submittedAt, createdAt, author }) => {
    return { id, title, author: author.name, since: submittedAt ?? createdAt };
  });
  return { reviews, paused: paused.rows };
}
