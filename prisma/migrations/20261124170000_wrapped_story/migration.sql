-- CreateTable
CREATE TABLE "story_run" (
    "id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "model" TEXT,
    "prompt" INTEGER,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "report" JSONB,

    CONSTRAINT "story_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wrapped_story" (
    "listener_id" INTEGER NOT NULL,
    "year" SMALLINT NOT NULL,
    "day" DATE NOT NULL,
    "run_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "model" TEXT,
    "prompt" INTEGER,
    "headline" TEXT NOT NULL,
    "sentences" JSONB NOT NULL,
    "blocked" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL,
    "judged" JSONB,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wrapped_story_pkey" PRIMARY KEY ("listener_id","year","day")
);

-- CreateTable
CREATE TABLE "story_book" (
    "listener_id" INTEGER NOT NULL,
    "year" SMALLINT NOT NULL,
    "run_id" UUID NOT NULL,
    "log_stamp" INTEGER NOT NULL,
    "days" SMALLINT NOT NULL,
    "completed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_book_pkey" PRIMARY KEY ("listener_id","year")
);

-- CreateIndex
CREATE INDEX "story_run_year_started_at_idx" ON "story_run"("year", "started_at");

-- CreateIndex
CREATE INDEX "wrapped_story_year_state_idx" ON "wrapped_story"("year", "state");

-- AddForeignKey
ALTER TABLE "wrapped_story" ADD CONSTRAINT "wrapped_story_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_book" ADD CONSTRAINT "story_book_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "wrapped_story" ADD CONSTRAINT "wrapped_story_state_check" CHECK ("state" IN ('told', 'review', 'withdrawn'));
