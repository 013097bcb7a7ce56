-- CreateTable
CREATE TABLE "wrapped_share" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "listener_id" INTEGER NOT NULL,
    "year" SMALLINT NOT NULL,
    "cards" TEXT[],
    "show_name" BOOLEAN NOT NULL,
    "snapshot" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "viewed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "wrapped_share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "wrapped_share_token_hash_key" ON "wrapped_share"("token_hash");

-- CreateIndex
CREATE INDEX "wrapped_share_listener_id_idx" ON "wrapped_share"("listener_id");

-- AddForeignKey
ALTER TABLE "wrapped_share" ADD CONSTRAINT "wrapped_share_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;
