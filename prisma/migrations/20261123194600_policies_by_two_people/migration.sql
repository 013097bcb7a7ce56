-- AlterTable
ALTER TABLE "policy_version" ADD COLUMN     "restores_id" INTEGER;

-- CreateIndex
CREATE INDEX "audit_entry_object_id_idx" ON "audit_entry"("object", "id");

-- AddForeignKey
ALTER TABLE "policy_version" ADD CONSTRAINT "policy_version_restores_id_fkey" FOREIGN KEY ("restores_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is launched is what was approved.
ALTER TABLE "policy_draft"
  ADD CONSTRAINT "policy_draft_launched" CHECK (("status" = 'launched') = ("launched_version_id" IS NOT NULL)),
  ADD CONSTRAINT "policy_draft_of_its_revision" CHECK ("approved_revision" IS NULL OR "approved_revision" = "revision"),
  ADD CONSTRAINT "policy_draft_by_two" CHECK ("status" NOT IN ('approved', 'launched') OR "approved_by_id" IS NOT NULL),
  ADD CONSTRAINT "policy_draft_scope" CHECK (("scope_kind" = 'everyone') = ("scope_value" = '')),
  ADD CONSTRAINT "policy_draft_author_edits" CHECK ("author_id" = ANY ("editor_ids"));

-- Whose mailbox it is: of one person's accounts ada@x and ADA+approver@x it is the same.
CREATE FUNCTION "person_of"(email text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT split_part(split_part(lower(trim(email)), '@', 1), '+', 1) || '@' || split_part(lower(trim(email)), '@', 2)
$$;

-- Nobody approves what they wrote, under whichever account; who once edited stays an editor; what was approved is not edited.
CREATE FUNCTION "refuse_draft_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  content text[] := ARRAY['title', 'based_on_id', 'scope_kind', 'scope_value', 'content'];
  own text;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT NEW.editor_ids @> OLD.editor_ids OR NEW.author_id <> OLD.author_id THEN
      RAISE EXCEPTION 'policy draft %: who wrote it stays known', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.status IN ('launched', 'discarded') THEN
      RAISE EXCEPTION 'policy draft % is %: begin a new one', OLD.id, OLD.status USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (SELECT bool_or(to_jsonb(OLD) -> field IS DISTINCT FROM to_jsonb(NEW) -> field) FROM unnest(content) AS field)
       AND (NEW.revision <= OLD.revision OR NEW.approved_by_id IS NOT NULL) THEN
      RAISE EXCEPTION 'policy draft %: an edit is a new revision that nobody has approved', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  SELECT editor.email INTO own
    FROM "staff_account" editor, "staff_account" approver
    WHERE approver.id = NEW.approved_by_id AND editor.id = ANY (NEW.editor_ids) AND person_of(editor.email) = person_of(approver.email)
    LIMIT 1;
  IF own IS NOT NULL THEN
    RAISE EXCEPTION 'policy draft %: % edited it and cannot approve it', NEW.id, own USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "policy_draft_by_two_people" BEFORE INSERT OR UPDATE ON "policy_draft"
  FOR EACH ROW EXECUTE FUNCTION "refuse_draft_change"();

-- What a policy says never changes. How far it has come is written later, and goes one way: it grows until it is retired, for good.
CREATE OR REPLACE FUNCTION "refuse_policy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  later text[] := ARRAY['published_at', 'retired_at', 'percent', 'paused_at'];
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.percent < OLD.percent THEN
    RAISE EXCEPTION 'policy version % has come to % percent: a ramp goes upwards only', OLD.id, OLD.percent
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.retired_at IS NOT NULL AND to_jsonb(OLD) <> to_jsonb(NEW) THEN
    RAISE EXCEPTION 'policy version % is retired: launch a new one', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - later = to_jsonb(NEW) - later THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'policy version % is immutable: publish a new version', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;
