-- In place of CREATE EXTENSION: one statement, as that is. Its members are made first, and then become members.
DO $stand_in$
DECLARE
  home text := {schema};
  usual text := pg_catalog.current_setting('search_path');
  this oid;
  older oid[];
  made text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = {name}) THEN {on_duplicate}; END IF;
  IF home IS NULL THEN RAISE invalid_schema_name USING MESSAGE = 'no schema has been selected to create in'; END IF;
  INSERT INTO pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
    SELECT pg_catalog.pg_nextoid('pg_catalog.pg_extension', 'oid', 'pg_catalog.pg_extension_oid_index'),
      {name}, r.oid, pg_catalog.quote_ident(home)::pg_catalog.regnamespace, true, 'stand-in'
    FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
    RETURNING oid INTO this;
  INSERT INTO pg_catalog.pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
    SELECT e.tableoid, e.oid, 0, 'pg_catalog.pg_namespace'::pg_catalog.regclass, e.extnamespace, 0, 'n'
    FROM pg_catalog.pg_extension e WHERE e.oid = this;
  SELECT pg_catalog.array_agg(p.oid) INTO older FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = home;
  PERFORM pg_catalog.set_config('search_path', pg_catalog.quote_ident(home), true);
{members}
  FOR made IN
    SELECT p.oid::pg_catalog.regprocedure FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = home AND (older IS NULL OR p.oid <> ALL (older))
  LOOP
    EXECUTE pg_catalog.format('ALTER EXTENSION %I ADD ROUTINE %s', {name}, made);
  END LOOP;
  PERFORM pg_catalog.set_config('search_path', usual, true);
END
$stand_in$
