-- What has to hold whatever program writes. Each applies to those whom row-level security applies to: not to
-- the owner of the tables, who could take it away anyway.

CREATE OR REPLACE FUNCTION access_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE FUNCTION access_json(value text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT to_json(value)::text $$;

-- An entry joins the one before, is hashed as the program hashes it, and is by whom the database knows.
CREATE OR REPLACE FUNCTION access_entry() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
  head record;
  known text := access_name();
  everything boolean := access_sees_all();
BEGIN
  IF known IS NULL THEN
    RAISE EXCEPTION USING MESSAGE = 'access_unknown', ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.actor IS DISTINCT FROM known THEN
    RAISE EXCEPTION USING MESSAGE = 'access_name ' || known, ERRCODE = 'insufficient_privilege';
  END IF;
  IF abs(extract(epoch FROM NEW.at::timestamptz - clock_timestamp())) > 86400
     OR NEW.at !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$' THEN
    RAISE EXCEPTION USING MESSAGE = 'access_time', ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.what = 'erase' AND NOT pg_has_role(access_who()::name, @administrator_text@, 'USAGE')
     OR NEW.register IN ('workspace', 'snapshots') AND NOT everything
     OR NEW.register = 'files' AND NEW.what <> 'erase' THEN
    RAISE EXCEPTION USING MESSAGE = 'access_role', ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.what <> 'erase' AND access_is_erased(NEW.register, NEW.key) THEN
    RAISE EXCEPTION USING MESSAGE = 'access_erased', ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO head FROM access_head();
  IF NEW.seq IS DISTINCT FROM coalesce(head.seq, 0) + 1
     OR NEW.prev IS DISTINCT FROM coalesce(head.hash, repeat('0', 64))
     OR NOT (NEW.act = coalesce(head.act, 0) + 1 OR head.fresh AND NEW.act = head.act)
     OR NEW.salt !~ '^[0-9a-f]{32}$'
     OR NEW.payload_hash <> encode(sha256(decode(NEW.salt, 'hex') || convert_to(NEW.payload, 'UTF8')), 'hex')
     OR NEW.hash <> encode(sha256(convert_to(
          '{"act":' || NEW.act || ',"actor":' || access_json(NEW.actor) || ',"at":' || access_json(NEW.at)
          || ',"key":' || access_json(NEW.key) || ',"payload_hash":' || access_json(NEW.payload_hash)
          || ',"prev":' || access_json(NEW.prev) || ',"register":' || access_json(NEW.register)
          || ',"seq":' || NEW.seq || ',"what":' || access_json(NEW.what) || '}', 'UTF8')), 'hex')
  THEN
    RAISE EXCEPTION USING MESSAGE = 'access_chain', ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- At the end of the transaction: what an entry says of a record's place has happened in it.
CREATE OR REPLACE FUNCTION access_entry_is_true() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
  of_table text := access_table(NEW.register);
  keyed boolean;
  content jsonb := NEW.payload::jsonb;
  place bigint := (content ->> 'position')::bigint;
  found_at bigint;
  written boolean;
  is_last boolean;
BEGIN
  IF NEW.what = 'erase' OR of_table IS NULL THEN
    RETURN NULL;
  END IF;
  keyed := access_is_keyed(of_table);
  EXECUTE format('SELECT position, access_now(xmin) FROM %I WHERE %s = $1', of_table,
                 CASE WHEN keyed THEN 'id' ELSE 'position::text' END)
    INTO found_at, written USING NEW.key;
  IF found_at IS NULL THEN
    EXECUTE format('SELECT position FROM %I WHERE position = $1', of_table) INTO found_at USING place;
    IF found_at IS NOT NULL THEN place := NULL; END IF;
    written := true;
  END IF;
  is_last := NOT EXISTS (SELECT FROM journal WHERE seq > NEW.seq AND register = NEW.register AND key = NEW.key);
  IF place IS NULL
     OR found_at IS NOT NULL AND (found_at <> place OR NOT written)
     OR is_last AND (found_at IS NULL) <> (content -> 'after' = 'null'::jsonb) THEN
    RAISE EXCEPTION USING MESSAGE = 'access_untrue', ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction: a record that changed has an entry.
CREATE OR REPLACE FUNCTION access_is_journalled() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  its_key text := changed ->> TG_ARGV[1];
BEGIN
  IF TG_ARGV[1] = 'evidence' THEN
    its_key := access_evidence_id((changed ->> 'evidence')::bigint);
    IF its_key IS NULL THEN
      RETURN NULL;  -- it went with its record, which has an entry of its own
    END IF;
  END IF;
  IF NOT access_is_noted(TG_ARGV[0], coalesce(TG_ARGV[2], its_key)) THEN
    RAISE EXCEPTION USING MESSAGE = 'access_unwritten', ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION access_place() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
  IF NEW.position NOT BETWEEN 1 AND access_highest(TG_TABLE_NAME::text) + 1
     AND NOT access_sees_all() THEN
    RAISE EXCEPTION USING MESSAGE = 'access_position', ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- Who only decides about a record does not change what it says.
CREATE OR REPLACE FUNCTION access_content() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
  IF access_sees_all()
     OR OLD.position IN (SELECT access_own_evidence())
     AND pg_has_role(access_who()::name, @contributor_text@, 'USAGE')
     OR to_jsonb(NEW) - 'version' = to_jsonb(OLD) - 'version' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION USING MESSAGE = 'access_content', ERRCODE = 'insufficient_privilege';
END $$;

-- A record points to no file that its writer may not read: else writing the sum of one would open it.
CREATE OR REPLACE FUNCTION access_file() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
  sum text;
BEGIN
  IF access_sees_all() THEN
    RETURN NEW;
  END IF;
  FOR sum IN SELECT (regexp_matches(concat_ws(' ', NEW.file_sha256, NEW.revisions), '[0-9a-f]{64}', 'g'))[1]
  LOOP
    IF TG_OP = 'UPDATE' AND strpos(concat_ws(' ', OLD.file_sha256, OLD.revisions), sum) > 0 THEN
      CONTINUE;
    END IF;
    IF EXISTS (SELECT FROM stored_file WHERE sha256 = sum) AND NOT access_file_is_seen(sum) THEN
      RAISE EXCEPTION USING MESSAGE = 'access_file', ERRCODE = 'insufficient_privilege';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION access_upload() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM stored_file WHERE sha256 = NEW.sha256) THEN
    INSERT INTO access_upload VALUES (NEW.sha256, access_who()) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NEW;
END $$;

-- Nobody but a process leader accepts what is theirs, whatever other roles they have.
CREATE OR REPLACE FUNCTION access_accepting() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
  IF NEW.state <> 'withdrawn'
     AND NOT access_sees_all()
     AND (access_collected_by(NEW.evidence, access_name())
          OR NEW.evidence IN (SELECT access_own_evidence())) THEN
    RAISE EXCEPTION USING MESSAGE = 'access_own_evidence', ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- At the end of the transaction: what a contributor wrote is still the contributor's own, and no decision
-- about it has been picked out: all of them went, into an earlier revision, or none.
CREATE OR REPLACE FUNCTION access_stays_own() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  its_record bigint := (changed ->> TG_ARGV[0])::bigint;
BEGIN
  IF access_evidence_id(its_record) IS NULL THEN
    RETURN NULL;
  END IF;
  IF pg_has_role(access_who()::name, @reviewer_text@, 'USAGE')
     AND (TG_TABLE_NAME = 'evidence' AND TG_OP = 'UPDATE'
          OR TG_TABLE_NAME = 'decision' AND changed ->> 'by' = access_name()) THEN
    RETURN NULL;  -- deciding about somebody else's record is a reviewer's work
  END IF;
  IF NOT EXISTS (SELECT FROM access_own_evidence() AS own(record) WHERE own.record = its_record) THEN
    RAISE EXCEPTION USING MESSAGE = 'access_not_own', ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_TABLE_NAME = 'decision' AND EXISTS (SELECT FROM decision WHERE evidence = its_record) THEN
    RAISE EXCEPTION USING MESSAGE = 'access_decisions', ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION access_table(of_register text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT CASE of_register @tables@ END $$;

CREATE OR REPLACE FUNCTION access_is_keyed(of_table text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT of_table IN (@keyed@) $$;
