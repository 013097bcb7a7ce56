-- What a slate led to is found by the slate; most of the log came from elsewhere and is not in this index.
CREATE INDEX "interaction_slate_id_idx" ON "interaction" ("slate_id") WHERE "slate_id" IS NOT NULL;

-- A slate without its arrays would pass the check that they run in parallel.
ALTER TABLE "slate"
  ALTER COLUMN "item_ids" SET NOT NULL,
  ALTER COLUMN "sources" SET NOT NULL,
  ALTER COLUMN "scores" SET NOT NULL,
  ALTER COLUMN "propensities" SET NOT NULL;
ALTER TABLE "home" ALTER COLUMN "vector" SET NOT NULL;

-- The log is not emptied either.
CREATE TRIGGER "interaction_never_emptied" BEFORE TRUNCATE ON "interaction"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
