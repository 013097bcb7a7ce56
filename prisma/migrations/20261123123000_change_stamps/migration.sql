-- AlterTable
ALTER TABLE "listener" ADD COLUMN     "card_stamp" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "log_stamp" INTEGER NOT NULL DEFAULT 0;

-- Vectors are read as a whole and do not shrink; trying costs every Home.
ALTER TABLE "slate" ALTER COLUMN "card_vectors" SET STORAGE EXTERNAL;

-- Whoever keeps a listener's past in memory compares one number to know that it is still whole: `log_stamp` grows by every row of her
-- log that steers something, and by every one that is changed or removed; `card_stamp` by every card that she saw.

CREATE FUNCTION stamp_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listener SET log_stamp = log_stamp + news.rows
  FROM (
    SELECT listener_id, count(*) AS rows FROM changed
    WHERE TG_OP <> 'INSERT' OR (NOT private AND item_id IS NOT NULL)
    GROUP BY listener_id
  ) AS news
  WHERE listener.id = news.listener_id;
  RETURN NULL;
END $$;

CREATE TRIGGER interaction_inserted AFTER INSERT ON interaction
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION stamp_log();
CREATE TRIGGER interaction_updated AFTER UPDATE ON interaction
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION stamp_log();
CREATE TRIGGER interaction_deleted AFTER DELETE ON interaction
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION stamp_log();

CREATE FUNCTION stamp_cards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listener SET card_stamp = card_stamp + news.cards
  FROM (
    SELECT home.listener_id, count(*) AS cards
    FROM changed
    JOIN slate ON slate.id = changed.slate_id
    JOIN home ON home.id = slate.home_id
    GROUP BY home.listener_id
  ) AS news
  WHERE listener.id = news.listener_id;
  RETURN NULL;
END $$;

CREATE TRIGGER impression_inserted AFTER INSERT ON impression
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION stamp_cards();
