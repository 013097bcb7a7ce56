-- CreateEnum
CREATE TYPE "policy_scope_kind" AS ENUM ('everyone', 'market', 'cluster', 'listener');

-- CreateEnum
CREATE TYPE "policy_draft_status" AS ENUM ('draft', 'inReview', 'approved', 'launched', 'discarded');

-- CreateEnum
CREATE TYPE "experiment_status" AS ENUM ('draft', 'running', 'stopped', 'decided');

-- CreateEnum
CREATE TYPE "experiment_arm" AS ENUM ('control', 'treatment', 'holdout');

-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "hash" BYTEA;

-- AlterTable
ALTER TABLE "home" ADD COLUMN     "arm" "experiment_arm",
ADD COLUMN     "experiment_id" UUID;

-- AlterTable
ALTER TABLE "policy_version" ADD COLUMN     "cost_weight" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "costs" JSONB,
ADD COLUMN     "daypart_shift" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "equity" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "floor_gain" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "genre_calibration" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "guardrails" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "percent" SMALLINT NOT NULL DEFAULT 100,
ADD COLUMN     "repetition" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "scope_kind" "policy_scope_kind" NOT NULL DEFAULT 'everyone',
ADD COLUMN     "scope_value" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "slate" ADD COLUMN     "pool" BYTEA;

-- CreateTable
CREATE TABLE "policy_draft" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "based_on_id" INTEGER NOT NULL,
    "scope_kind" "policy_scope_kind" NOT NULL,
    "scope_value" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "status" "policy_draft_status" NOT NULL DEFAULT 'draft',
    "reason" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "editor_ids" TEXT[],
    "submitted_at" TIMESTAMPTZ(3),
    "approved_by_id" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_revision" INTEGER,
    "launched_version_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_control" (
    "policy_version_id" INTEGER NOT NULL,
    "bonuses" JSONB NOT NULL,
    "exposure" JSONB NOT NULL,
    "slates" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_control_pkey" PRIMARY KEY ("policy_version_id")
);

-- CreateTable
CREATE TABLE "policy_check" (
    "id" SERIAL NOT NULL,
    "policy_version_id" INTEGER NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "findings" JSONB NOT NULL,
    "breached" BOOLEAN NOT NULL,

    CONSTRAINT "policy_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulation_run" (
    "id" UUID NOT NULL,
    "question" JSONB NOT NULL,
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "answer" JSONB,
    "failure" TEXT,
    "requested_by_id" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "simulation_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experiment" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "control_policy_id" INTEGER NOT NULL,
    "treatment_policy_id" INTEGER NOT NULL,
    "treatment_models" JSONB,
    "salt" TEXT NOT NULL,
    "control_percent" SMALLINT NOT NULL,
    "treatment_percent" SMALLINT NOT NULL,
    "holdout_percent" SMALLINT NOT NULL DEFAULT 0,
    "plan" JSONB NOT NULL,
    "status" "experiment_status" NOT NULL DEFAULT 'draft',
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "experiment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "policy_draft_launched_version_id_key" ON "policy_draft"("launched_version_id");

-- CreateIndex
CREATE INDEX "policy_draft_status_updated_at_idx" ON "policy_draft"("status", "updated_at");

-- CreateIndex
CREATE INDEX "policy_check_policy_version_id_checked_at_idx" ON "policy_check"("policy_version_id", "checked_at");

-- CreateIndex
CREATE INDEX "simulation_run_requested_at_idx" ON "simulation_run"("requested_at");

-- CreateIndex
CREATE UNIQUE INDEX "experiment_salt_key" ON "experiment"("salt");

-- CreateIndex
CREATE INDEX "experiment_status_idx" ON "experiment"("status");

-- AddForeignKey
ALTER TABLE "policy_draft" ADD CONSTRAINT "policy_draft_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_draft" ADD CONSTRAINT "policy_draft_launched_version_id_fkey" FOREIGN KEY ("launched_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_draft" ADD CONSTRAINT "policy_draft_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_draft" ADD CONSTRAINT "policy_draft_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_control" ADD CONSTRAINT "policy_control_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_check" ADD CONSTRAINT "policy_check_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "simulation_run" ADD CONSTRAINT "simulation_run_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home" ADD CONSTRAINT "home_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "experiment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment" ADD CONSTRAINT "experiment_control_policy_id_fkey" FOREIGN KEY ("control_policy_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment" ADD CONSTRAINT "experiment_treatment_policy_id_fkey" FOREIGN KEY ("treatment_policy_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment" ADD CONSTRAINT "experiment_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "policy_version"
  ADD CONSTRAINT "policy_version_percent" CHECK ("percent" BETWEEN 1 AND 100),
  ADD CONSTRAINT "policy_version_scope" CHECK (("scope_kind" = 'everyone') = ("scope_value" = ''));
ALTER TABLE "experiment"
  ADD CONSTRAINT "experiment_percents" CHECK ("control_percent" > 0 AND "treatment_percent" > 0 AND "holdout_percent" >= 0
    AND "control_percent" + "treatment_percent" + "holdout_percent" <= 100);
ALTER TABLE "policy_draft"
  ADD CONSTRAINT "policy_draft_approved" CHECK (("approved_by_id" IS NULL) = ("approved_at" IS NULL)
    AND ("approved_by_id" IS NULL) = ("approved_revision" IS NULL)),
  ADD CONSTRAINT "policy_draft_approver" CHECK ("approved_by_id" IS NULL OR NOT "approved_by_id" = ANY ("editor_ids"));

-- Of every scope one policy is live, and at most one beside it is on its way there.
DROP INDEX "policy_version_in_force";
CREATE UNIQUE INDEX "policy_version_live" ON "policy_version" ("scope_kind", "scope_value")
  WHERE "published_at" IS NOT NULL AND "retired_at" IS NULL AND "percent" = 100;
CREATE UNIQUE INDEX "policy_version_ramping" ON "policy_version" ("scope_kind", "scope_value")
  WHERE "published_at" IS NOT NULL AND "retired_at" IS NULL AND "percent" < 100;

-- What a policy says never changes; how far it has come is written later.
CREATE OR REPLACE FUNCTION "refuse_policy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  later text[] := ARRAY['published_at', 'retired_at', 'percent', 'paused_at'];
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - later = to_jsonb(NEW) - later THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'policy version % is immutable: publish a new version', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- Every entry of the record seals the one before: sha256 over its hash and the entry itself.
CREATE FUNCTION "audit_hash"(previous bytea, entry "audit_entry") RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(
    entry.id, round(extract(epoch FROM entry.at) * 1000), entry.actor_id, entry.action, entry.object, entry.reason,
    entry.before, entry.after)::text, 'UTF8'))
$$;

CREATE FUNCTION "seal_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One after the other, and numbered in that order, whoever began first.
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  NEW.id := nextval(pg_get_serial_sequence('audit_entry', 'id'));
  NEW.hash := audit_hash((SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1), NEW);
  RETURN NEW;
END $$;

ALTER TABLE "audit_entry" DISABLE TRIGGER "audit_entry_append_only";
DO $$
DECLARE
  entry "audit_entry";
  previous bytea;
BEGIN
  FOR entry IN SELECT * FROM audit_entry ORDER BY id LOOP
    previous := audit_hash(previous, entry);
    UPDATE audit_entry SET hash = previous WHERE id = entry.id;
  END LOOP;
END $$;
ALTER TABLE "audit_entry" ENABLE TRIGGER "audit_entry_append_only";
CREATE TRIGGER "audit_entry_sealed" BEFORE INSERT ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "seal_audit_entry"();
