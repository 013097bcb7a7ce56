-- What gave way to an import, counted batch by batch and put on the record when the import ends.
ALTER TABLE "history_import" ADD COLUMN "replaced" JSONB NOT NULL DEFAULT '{}';
