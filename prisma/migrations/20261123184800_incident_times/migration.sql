-- How often the cause of an incident was met: what comes again is the same incident, not another one.
ALTER TABLE "incident" ADD COLUMN "times_seen" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "incident" ADD CONSTRAINT "incident_times_seen_positive" CHECK ("times_seen" > 0);
