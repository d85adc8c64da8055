
-- COMMENT takes every target that SECURITY LABEL takes, in the same words, and so finds out which object is meant.
DECLARE
  comment_on CONSTANT text := {comment};
  mark CONSTANT text := 'schemadiff ' || pg_catalog.md5(pg_catalog.random()::text || pg_catalog.clock_timestamp()::text);
  named CONSTANT text := {provider};
  says CONSTANT text := {label};
  usual CONSTANT text := pg_catalog.current_setting('role');
  class oid;
  object oid;
  part integer;
  sort "char";
BEGIN
  BEGIN
    EXECUTE comment_on || pg_catalog.quote_literal(mark);
    SELECT d.classoid, d.objoid, d.objsubid INTO class, object, part
    FROM (
      SELECT d.classoid, d.objoid, d.objsubid, d.description FROM pg_catalog.pg_description d
      UNION ALL
      SELECT s.classoid, s.objoid, 0, s.description FROM pg_catalog.pg_shdescription s
    ) d
    WHERE d.description = mark;
    RAISE SQLSTATE 'SDLBL';
  EXCEPTION WHEN SQLSTATE 'SDLBL' THEN
    -- The comment is taken back, and the lock with it: the comment that there was takes that again.
    EXECUTE comment_on || pg_catalog.quote_nullable(
      CASE WHEN class = 'pg_catalog.pg_database'::pg_catalog.regclass THEN pg_catalog.shobj_description(object, 'pg_database')
      ELSE (SELECT d.description FROM pg_catalog.pg_description d
        WHERE d.objoid = object AND d.classoid = class AND d.objsubid = part) END);
  END;
  SELECT c.relkind INTO sort FROM pg_catalog.pg_class c
  WHERE c.oid = object AND class = 'pg_catalog.pg_class'::pg_catalog.regclass;
  IF sort IN ('i', 'I') OR class NOT IN (
    'pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass,
    'pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_namespace'::pg_catalog.regclass,
    'pg_catalog.pg_language'::pg_catalog.regclass, 'pg_catalog.pg_event_trigger'::pg_catalog.regclass,
    'pg_catalog.pg_publication'::pg_catalog.regclass, 'pg_catalog.pg_subscription'::pg_catalog.regclass,
    'pg_catalog.pg_database'::pg_catalog.regclass, 'pg_catalog.pg_largeobject'::pg_catalog.regclass)
  THEN
    RAISE wrong_object_type USING MESSAGE = 'security labels are not supported for this type of object';
  END IF;
  PERFORM pg_catalog.set_config('role', 'none', true);
  IF (SELECT c.relisshared FROM pg_catalog.pg_class c WHERE c.oid = class) THEN
    DELETE FROM pg_catalog.pg_shseclabel s WHERE s.objoid = object AND s.classoid = class AND s.provider = named;
    INSERT INTO pg_catalog.pg_shseclabel (objoid, classoid, provider, label)
    SELECT object, class, named, says WHERE says IS NOT NULL;
  ELSE
    DELETE FROM pg_catalog.pg_seclabel l
    WHERE l.objoid = object AND l.classoid = class AND l.objsubid = part AND l.provider = named;
    INSERT INTO pg_catalog.pg_seclabel (objoid, classoid, objsubid, provider, label)
    SELECT object, class, part, named, says WHERE says IS NOT NULL;
  END IF;
  PERFORM pg_catalog.set_config('role', usual, true);
END
