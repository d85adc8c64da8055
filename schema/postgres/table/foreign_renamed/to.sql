CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER distant FOREIGN DATA WRAPPER w; -- schemadiff: renamed-from far
CREATE SCHEMA log;
CREATE FOREIGN TABLE log.calls ( -- schemadiff: renamed-from public.visits
  id bigint,
  path text OPTIONS (column_name 'path') -- schemadiff: renamed-from page
) SERVER distant OPTIONS (table_name 'v');
COMMENT ON FOREIGN TABLE log.calls IS 'who came';
CREATE VIEW pages AS SELECT path AS page FROM log.calls;
