-- CreateTable
CREATE TABLE "wrapped_edition" (
    "listener_id" INTEGER NOT NULL,
    "year" SMALLINT NOT NULL,
    "listens" INTEGER NOT NULL,
    "heard_ms" BIGINT NOT NULL,
    "numbers" JSONB NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "told_until" DATE NOT NULL,
    "log_stamp" INTEGER NOT NULL,
    "disowned_stamp" TEXT NOT NULL,
    "clusters" TEXT,
    "built_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wrapped_edition_pkey" PRIMARY KEY ("listener_id","year")
);

-- CreateTable
CREATE TABLE "wrapped_standing" (
    "year" SMALLINT NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "heard_ms" DOUBLE PRECISION[],

    CONSTRAINT "wrapped_standing_pkey" PRIMARY KEY ("year","artist_id")
);

-- CreateIndex
CREATE INDEX "wrapped_edition_year_heard_ms_idx" ON "wrapped_edition"("year", "heard_ms");

-- AddForeignKey
ALTER TABLE "wrapped_edition" ADD CONSTRAINT "wrapped_edition_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wrapped_standing" ADD CONSTRAINT "wrapped_standing_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("item_id") ON DELETE CASCADE ON UPDATE CASCADE;
