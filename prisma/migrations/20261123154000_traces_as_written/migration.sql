-- A trace is written with every Home and read one card at a time, by its place: as text it costs a third of what parsing it costs, and trying
-- to shrink it costs every Home.
ALTER TABLE "slate" ALTER COLUMN "traces" TYPE JSON USING "traces"::json;
ALTER TABLE "slate" ALTER COLUMN "traces" SET STORAGE EXTERNAL;
