-- CreateEnum
CREATE TYPE "refusal_kind" AS ENUM ('less-like-this', 'blocked');

-- CreateEnum
CREATE TYPE "taste_subject" AS ENUM ('artist', 'genre', 'cluster');

-- CreateEnum
CREATE TYPE "daypart" AS ENUM ('morning', 'afternoon', 'evening', 'night');

-- CreateEnum
CREATE TYPE "home_mode" AS ENUM ('online', 'batch', 'unprofiled', 'fallback');

-- CreateEnum
CREATE TYPE "mix_kind" AS ENUM ('daily', 'discover');

-- AlterTable
ALTER TABLE "home" ADD COLUMN     "card_schema_hash" TEXT,
ADD COLUMN     "mode" "home_mode" NOT NULL DEFAULT 'online';

-- AlterTable
ALTER TABLE "item" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "listener" ADD COLUMN     "onboarded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "playlist" ADD COLUMN     "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "playlist_track" ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "slate" ADD COLUMN     "card_vectors" BYTEA,
ADD COLUMN     "order_propensity" DOUBLE PRECISION,
ADD COLUMN     "traces" JSONB;

-- CreateTable
CREATE TABLE "onboarding_pick" (
    "listener_id" INTEGER NOT NULL,
    "item_id" INTEGER NOT NULL,
    "picked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "onboarding_pick_pkey" PRIMARY KEY ("listener_id","item_id")
);

-- CreateTable
CREATE TABLE "refusal" (
    "listener_id" INTEGER NOT NULL,
    "kind" "refusal_kind" NOT NULL,
    "item_id" INTEGER NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "refusal_pkey" PRIMARY KEY ("listener_id","kind","item_id")
);

-- CreateTable
CREATE TABLE "disowned_play" (
    "listener_id" INTEGER NOT NULL,
    "interaction_id" UUID NOT NULL,
    "disowned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disowned_play_pkey" PRIMARY KEY ("listener_id","interaction_id")
);

-- CreateTable
CREATE TABLE "taste_removal" (
    "listener_id" INTEGER NOT NULL,
    "subject" "taste_subject" NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "taste_removal_pkey" PRIMARY KEY ("listener_id","subject","subject_id")
);

-- CreateTable
CREATE TABLE "listener_dial" (
    "listener_id" INTEGER NOT NULL,
    "daypart" "daypart" NOT NULL,
    "offset" DOUBLE PRECISION NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listener_dial_pkey" PRIMARY KEY ("listener_id","daypart")
);

-- CreateTable
CREATE TABLE "erasure_receipt" (
    "id" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted" JSONB NOT NULL,
    "retrain_by" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prepared_home" (
    "listener_id" INTEGER NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "policy_version_id" INTEGER NOT NULL,
    "model_versions" JSONB NOT NULL,
    "last_interaction_id" UUID,
    "content" JSONB NOT NULL,

    CONSTRAINT "prepared_home_pkey" PRIMARY KEY ("listener_id")
);

-- CreateTable
CREATE TABLE "mix" (
    "id" UUID NOT NULL,
    "listener_id" INTEGER NOT NULL,
    "kind" "mix_kind" NOT NULL,
    "slot" SMALLINT NOT NULL,
    "starts_on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "track_ids" INTEGER[],
    "model_versions" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mix_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "onboarding_pick_item_id_idx" ON "onboarding_pick"("item_id");

-- CreateIndex
CREATE INDEX "refusal_item_id_idx" ON "refusal"("item_id");

-- CreateIndex
CREATE INDEX "prepared_home_policy_version_id_idx" ON "prepared_home"("policy_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "mix_listener_id_kind_starts_on_slot_key" ON "mix"("listener_id", "kind", "starts_on", "slot");

-- AddForeignKey
ALTER TABLE "onboarding_pick" ADD CONSTRAINT "onboarding_pick_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onboarding_pick" ADD CONSTRAINT "onboarding_pick_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disowned_play" ADD CONSTRAINT "disowned_play_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taste_removal" ADD CONSTRAINT "taste_removal_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener_dial" ADD CONSTRAINT "listener_dial_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prepared_home" ADD CONSTRAINT "prepared_home_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prepared_home" ADD CONSTRAINT "prepared_home_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mix" ADD CONSTRAINT "mix_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- A dial can be moved from one end to the other, and no further.
ALTER TABLE "listener_dial" ADD CONSTRAINT "listener_dial_offset_check" CHECK ("offset" BETWEEN -1 AND 1);

-- Only a block runs out by itself: what is to be shown less comes back by a rule of the policy.
ALTER TABLE "refusal" ADD CONSTRAINT "refusal_until_check" CHECK ("until" IS NULL OR "kind" = 'blocked');
