-- AlterTable
ALTER TABLE "staff_account" ADD COLUMN     "disabled_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "audit_check" (
    "id" SERIAL NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "entries" INTEGER NOT NULL,
    "last_id" BIGINT,
    "seal" BYTEA,
    "finding" JSONB,

    CONSTRAINT "audit_check_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "audit_check" ADD CONSTRAINT "audit_check_seal" CHECK (("last_id" IS NULL) = ("seal" IS NULL));
CREATE TRIGGER "audit_check_append_only" BEFORE UPDATE OR DELETE ON "audit_check"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Who was disabled has no session, and cannot get one.
CREATE FUNCTION "refuse_disabled_staff"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locked, so that a sign-in at the moment of disabling comes before it, and goes with the others, or after it, and is refused.
  IF (SELECT disabled_at FROM staff_account WHERE id = NEW.user_id FOR SHARE) IS NOT NULL THEN
    RAISE EXCEPTION 'this account is disabled' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "staff_session_enabled" BEFORE INSERT ON "staff_session"
  FOR EACH ROW EXECUTE FUNCTION "refuse_disabled_staff"();

-- Numbers of the record follow each other without a gap, so that one tells that entries were taken out.
CREATE OR REPLACE FUNCTION "seal_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous audit_entry;
BEGIN
  -- One after the other, and numbered in that order, whoever began first.
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  SELECT * INTO previous FROM audit_entry ORDER BY id DESC LIMIT 1;
  NEW.id := coalesce(previous.id, 0) + 1;
  NEW.hash := audit_hash(previous.hash, NEW);
  RETURN NEW;
END $$;
