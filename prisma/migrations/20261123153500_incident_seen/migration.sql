-- When an open incident was last seen: a process that dies cannot say that its trouble is over, but it does not see it any more either.
ALTER TABLE "incident" ADD COLUMN "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE "incident" SET "seen_at" = coalesce("resolved_at", "opened_at");
