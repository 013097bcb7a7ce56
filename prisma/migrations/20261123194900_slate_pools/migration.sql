-- Numbers that hardly shrink: they are stored as they come, beside the row, as a slate's vectors are.
ALTER TABLE "slate" ALTER COLUMN "pool" SET STORAGE EXTERNAL;
