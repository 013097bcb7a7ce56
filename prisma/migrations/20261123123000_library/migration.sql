-- Why each track of a mix is in it.
ALTER TABLE "mix" ADD COLUMN "reasons" JSONB NOT NULL DEFAULT '[]';

-- What a listener keeps is read from the log: the last word on each item. These rows are few among her plays, and found by this index
-- alone, however many plays there are. (Prisma's schema has no word for an index on a part of the rows.)
CREATE INDEX "interaction_keeping_idx" ON "interaction"("listener_id", "item_id", "occurred_at")
  WHERE "kind" IN ('item.saved', 'item.unsaved', 'item.followed', 'item.unfollowed');
