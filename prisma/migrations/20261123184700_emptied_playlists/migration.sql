-- A deleted playlist that the log names stays as an empty row. It says so itself: any title may be a listener's own.
ALTER TABLE "playlist" ADD COLUMN "emptied_at" TIMESTAMPTZ(3);
