-- Who is who. The administrators keep this table; it gives nobody a right, it says whom the rights are about.
CREATE TABLE IF NOT EXISTS access_member (
  role text COLLATE "C" PRIMARY KEY,
  name text COLLATE "C" NOT NULL UNIQUE CHECK (btrim(name) <> ''),
  subject text COLLATE "C"
);

-- Which files each of them has brought: they may point to those before anybody's record does.
CREATE TABLE IF NOT EXISTS access_upload (
  sha256 text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL,
  PRIMARY KEY (sha256, role)
);

-- Functions that do not run as the owner say where each operator comes from: else somebody could put one of
-- their own in its place, by a search_path, and be shown what they should not see.

-- Who asks: the role that has been set, else who logged in. It is so inside functions that run as the owner too.
CREATE OR REPLACE FUNCTION access_who() RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN pg_catalog.current_setting('role') OPERATOR(pg_catalog.=) 'none'
              THEN session_user::text ELSE pg_catalog.current_setting('role') END
$$;

CREATE OR REPLACE FUNCTION access_name() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT name FROM access_member WHERE role = access_who()
$$;

CREATE OR REPLACE FUNCTION access_sees_all() RETURNS boolean
LANGUAGE sql STABLE SET search_path = @schema@, pg_temp AS $$
  SELECT pg_has_role(access_who()::name, @leader_text@, 'USAGE')
      OR pg_has_role(access_who()::name, @administrator_text@, 'USAGE')
$$;

-- The subject of a contributor and those below it.
CREATE OR REPLACE FUNCTION access_subjects() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  WITH RECURSIVE below(id) AS (
    SELECT s.id::text FROM subject s JOIN access_member m ON m.subject = s.id WHERE m.role = access_who()
    UNION SELECT s.id::text FROM subject s JOIN below ON s.parent = below.id
  )
  SELECT id FROM below
$$;

-- Those below it, and those above it, which it shares with others.
CREATE OR REPLACE FUNCTION access_seen_subjects() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  WITH RECURSIVE above(id, parent) AS (
    SELECT s.id::text, s.parent::text FROM subject s JOIN access_member m ON m.subject = s.id
    WHERE m.role = access_who()
    UNION SELECT s.id::text, s.parent::text FROM subject s JOIN above ON s.id = above.parent
  )
  SELECT id FROM above UNION SELECT access_subjects()
$$;

CREATE OR REPLACE FUNCTION access_organisations() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT organisation::text FROM subject
  WHERE organisation IS NOT NULL AND id IN (SELECT access_subjects())
$$;

CREATE OR REPLACE FUNCTION access_people() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT id::text FROM person WHERE organisation IN (SELECT access_organisations())
$$;

-- Is the record handled as personal or secret? By itself, else as records of its kind are.
CREATE OR REPLACE FUNCTION access_closed(handling text, kind text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN handling IS NULL THEN kind OPERATOR(pg_catalog.=) ANY (ARRAY[@closed_kinds@]::text[])
              ELSE handling OPERATOR(pg_catalog.<>) 'open' END
$$;

-- Written in the transaction that goes on.
CREATE OR REPLACE FUNCTION access_now(written xid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT written OPERATOR(pg_catalog.=) pg_catalog.pg_current_xact_id()::pg_catalog.xid
$$;

-- The evidence of a contributor: every subject of it is the contributor's.
CREATE OR REPLACE FUNCTION access_own_evidence() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT evidence FROM evidence_subject
  GROUP BY evidence HAVING bool_and(subject IN (SELECT access_subjects()))
$$;

-- What a contributor reads: its own, and what is shared with it if it tells nobody's personal data.
CREATE OR REPLACE FUNCTION access_seen_evidence() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT access_own_evidence()
  UNION
  SELECT position FROM evidence e
  WHERE NOT access_closed(handling, kind)
    AND coalesce(revisions, '') NOT LIKE '%"signatory"%'
    AND position IN (SELECT evidence FROM evidence_subject
                     WHERE subject IN (SELECT access_seen_subjects()))
    AND NOT EXISTS (SELECT FROM evidence_party p WHERE p.evidence = e.position AND p.signatory IS NOT NULL
                    AND p.organisation NOT IN (SELECT access_organisations()))
$$;

CREATE OR REPLACE FUNCTION access_is_new(record bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT EXISTS (SELECT FROM evidence WHERE position = record AND access_now(xmin))
$$;

-- Did that person own it, or write it in the journal other than by deciding?
CREATE OR REPLACE FUNCTION access_collected_by(record bigint, person text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM evidence e WHERE e.position = record AND (e.owner = person
      OR e.owner IN (SELECT p.id FROM person p WHERE p.name = person) OR EXISTS (
      SELECT FROM journal j WHERE j.register = 'evidence' AND j.key = e.id AND j.actor = person
      AND j.what NOT IN ('evidence.accepted', 'evidence.rejected', 'evidence.withdrawn', 'undo', 'redo'))))
$$;

-- Only what the next entry has to know of the last one.
CREATE OR REPLACE FUNCTION access_head(OUT seq bigint, OUT act bigint, OUT hash text, OUT fresh boolean)
RETURNS SETOF record
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT j.seq, j.act, j.hash::text, access_now(j.xmin) FROM journal j ORDER BY j.seq DESC LIMIT 1
$$;

CREATE OR REPLACE FUNCTION access_is_erased(of_register text, of_key text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT EXISTS (SELECT FROM journal WHERE register = of_register AND key = of_key AND what = 'erase')
$$;

CREATE OR REPLACE FUNCTION access_is_noted(of_register text, of_key text) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT EXISTS (SELECT FROM journal WHERE register = of_register AND key = of_key AND access_now(xmin))
$$;

CREATE OR REPLACE FUNCTION access_evidence_id(record bigint) RETURNS text
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT id::text FROM evidence WHERE position = record
$$;

CREATE OR REPLACE FUNCTION access_highest(of_table text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT coalesce(max(position), 0) FROM highest_position WHERE of = of_table
$$;

CREATE OR REPLACE FUNCTION access_file_is_used(sum text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT EXISTS (SELECT FROM evidence WHERE file_sha256 = sum OR revisions LIKE '%' || sum || '%')
$$;

-- May they read the file? They brought it, or a record they see has it. One the database does not have lies in
-- a folder, and is for the folder's own rights to say.
CREATE OR REPLACE FUNCTION access_file_is_seen(sum text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT EXISTS (SELECT FROM access_upload WHERE sha256 = sum AND role = access_who())
      OR EXISTS (SELECT FROM evidence WHERE position IN (SELECT access_seen_evidence())
                 AND (file_sha256 = sum OR revisions LIKE '%' || sum || '%'))
$$;

-- How many records there are, so that the program can tell whether somebody sees all of them.
CREATE OR REPLACE FUNCTION access_counts(OUT of text, OUT rows bigint) RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  @counts@
$$;

-- A file that nobody else has brought before this transaction.
CREATE OR REPLACE FUNCTION access_file_is_new(sum text) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM stored_file WHERE sha256 = sum AND NOT access_now(xmin))
$$;
