-- CreateEnum
CREATE TYPE "incident_severity" AS ENUM ('warning', 'critical');

-- CreateEnum
CREATE TYPE "training_status" AS ENUM ('running', 'done', 'failed');

-- AlterTable
ALTER TABLE "home" ALTER COLUMN "latency_micros" DROP NOT NULL;

-- AlterTable
ALTER TABLE "model_version" ADD COLUMN     "artefact_removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "training_run_id" INTEGER,
ADD COLUMN     "trial_checksum" CHAR(64),
ADD COLUMN     "verdict" JSONB;

-- CreateTable
CREATE TABLE "incident" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "severity" "incident_severity" NOT NULL,
    "title" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,
    "resolution" TEXT,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_run" (
    "id" SERIAL NOT NULL,
    "status" "training_status" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "received_until" TIMESTAMPTZ(3) NOT NULL,
    "data_checksum" CHAR(64),
    "rows" INTEGER,
    "place" TEXT NOT NULL,
    "actor_id" TEXT,
    "resumed" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "peak_bytes" BIGINT,

    CONSTRAINT "training_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_step" (
    "run_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "tried_at" TIMESTAMPTZ(3),
    "trial_checksum" CHAR(64),
    "evaluation" JSONB,
    "trial_seconds" DOUBLE PRECISION,
    "fitted_at" TIMESTAMPTZ(3),
    "checksum" CHAR(64),
    "byte_length" INTEGER,
    "fit_seconds" DOUBLE PRECISION,
    "peak_bytes" BIGINT,

    CONSTRAINT "training_step_pkey" PRIMARY KEY ("run_id","name")
);

-- CreateIndex
CREATE INDEX "incident_opened_at_idx" ON "incident"("opened_at");

-- CreateIndex
CREATE INDEX "training_run_started_at_idx" ON "training_run"("started_at");

-- CreateIndex
CREATE INDEX "model_version_training_run_id_idx" ON "model_version"("training_run_id");

-- AddForeignKey
ALTER TABLE "model_version" ADD CONSTRAINT "model_version_training_run_id_fkey" FOREIGN KEY ("training_run_id") REFERENCES "training_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_run" ADD CONSTRAINT "training_run_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_step" ADD CONSTRAINT "training_step_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "training_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One open incident of a key, however many servers see the same thing.
CREATE UNIQUE INDEX "incident_open" ON "incident"("dedupe_key") WHERE "resolved_at" IS NULL;

-- Invariants
ALTER TABLE "incident" ADD CONSTRAINT "incident_resolved_after_opened" CHECK ("resolved_at" >= "opened_at");
ALTER TABLE "model_version" ADD CONSTRAINT "model_version_trial_checksum" CHECK ("trial_checksum" ~ '^[0-9a-f]{64}$');
ALTER TABLE "training_run" ADD CONSTRAINT "training_run_finished" CHECK (("status" = 'running') = ("finished_at" IS NULL));
