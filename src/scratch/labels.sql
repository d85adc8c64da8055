
-- COMMENT takes every target that SECURITY LABEL takes, in the same words, and so finds out which object is meant. What was said of
-- that before is then said again: the cursor sees the comments as they were when it was opened. (Nothing is caught here, which the
-- embedded server cannot do.)
DECLARE
  comment_on CONSTANT text := {comment};
  mark CONSTANT text := 'schemadiff ' || pg_catalog.md5(pg_catalog.random()::text || pg_catalog.clock_timestamp()::text);
  named CONSTANT text := {provider};
  says CONSTANT text := {label};
  usual CONSTANT text := pg_catalog.current_setting('role');
  before refcursor;
  was text;
  class oid;
  object oid;
  part integer;
  sort "char";
BEGIN
  PERFORM pg_catalog.set_config('schemadiff.labelled', '0 0 0', true);
  OPEN before FOR
    SELECT d.description FROM pg_catalog.pg_description d
    WHERE d.objoid = pg_catalog.split_part(pg_catalog.current_setting('schemadiff.labelled'), ' ', 1)::oid
      AND d.classoid = pg_catalog.split_part(pg_catalog.current_setting('schemadiff.labelled'), ' ', 2)::oid
      AND d.objsubid = pg_catalog.split_part(pg_catalog.current_setting('schemadiff.labelled'), ' ', 3)::integer
    UNION ALL
    SELECT s.description FROM pg_catalog.pg_shdescription s
    WHERE s.objoid = pg_catalog.split_part(pg_catalog.current_setting('schemadiff.labelled'), ' ', 1)::oid
      AND s.classoid = pg_catalog.split_part(pg_catalog.current_setting('schemadiff.labelled'), ' ', 2)::oid;
  EXECUTE comment_on || pg_catalog.quote_literal(mark);
  -- Most are on a relation or a column of one, and found by key.
  SELECT d.classoid, d.objoid, d.objsubid INTO class, object, part FROM pg_catalog.pg_description d
  WHERE d.objoid = pg_catalog.to_regclass({relation}) AND d.description = mark;
  IF object IS NULL THEN
    SELECT d.classoid, d.objoid, d.objsubid INTO class, object, part
    FROM (
      SELECT d.classoid, d.objoid, d.objsubid, d.description FROM pg_catalog.pg_description d
      UNION ALL
      SELECT s.classoid, s.objoid, 0, s.description FROM pg_catalog.pg_shdescription s
    ) d
    WHERE d.description = mark;
  END IF;
  PERFORM pg_catalog.set_config('schemadiff.labelled', pg_catalog.concat_ws(' ', object, class, part), true);
  FETCH before INTO was;
  CLOSE before;
  EXECUTE comment_on || pg_catalog.quote_nullable(was);
  SELECT c.relkind INTO sort FROM pg_catalog.pg_class c
  WHERE c.oid = object AND class = 'pg_catalog.pg_class'::pg_catalog.regclass;
  IF sort IN ('i', 'I') OR class NOT IN (
    'pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass,
    'pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_namespace'::pg_catalog.regclass,
    'pg_catalog.pg_language'::pg_catalog.regclass, 'pg_catalog.pg_event_trigger'::pg_catalog.regclass,
    'pg_catalog.pg_publication'::pg_catalog.regclass, 'pg_catalog.pg_subscription'::pg_catalog.regclass,
    'pg_catalog.pg_database'::pg_catalog.regclass, 'pg_catalog.pg_authid'::pg_catalog.regclass, 'pg_catalog.pg_largeobject'::pg_catalog.regclass)
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
