-- Searches that a listener took off her recent ones.
CREATE TABLE "search_removal" (
    "listener_id" INTEGER NOT NULL,
    "query" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_removal_pkey" PRIMARY KEY ("listener_id","query")
);

ALTER TABLE "search_removal" ADD CONSTRAINT "search_removal_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "listener"("id") ON DELETE CASCADE ON UPDATE CASCADE;
