-- How far the order of the shelves is left to chance was one number in the program until now: every stored policy meant it.
ALTER TABLE "policy_version" ADD COLUMN "shelf_temperature" DOUBLE PRECISION NOT NULL DEFAULT 0.2;
