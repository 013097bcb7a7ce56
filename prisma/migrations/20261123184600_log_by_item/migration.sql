-- Whoever deletes an item asks whether the log names it: without an index that goes through the whole log, for every playlist of a
-- listener who erases her account.
CREATE INDEX "interaction_item_id_idx" ON "interaction"("item_id");
