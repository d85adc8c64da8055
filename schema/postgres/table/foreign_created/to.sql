CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FOREIGN TABLE visits (
  id bigint OPTIONS (column_name 'visit_id') NOT NULL,
  at timestamptz DEFAULT now(),
  page text OPTIONS (column_name 'path', trim 'it''s') COLLATE "C" CHECK (page <> ''),
  length bigint GENERATED ALWAYS AS (id * 2) STORED
) SERVER far OPTIONS (schema_name 'log', table_name 'visits');
ALTER FOREIGN TABLE visits ADD CONSTRAINT late CHECK (id > 0) NOT VALID;
ALTER FOREIGN TABLE visits ALTER COLUMN page SET STATISTICS 50;
COMMENT ON FOREIGN TABLE visits IS 'who came';
COMMENT ON COLUMN visits.page IS 'what was read';
CREATE TRIGGER touch BEFORE INSERT ON visits FOR EACH ROW EXECUTE FUNCTION touch();
CREATE VIEW pages AS SELECT page, count(*) AS visits FROM visits GROUP BY page;
CREATE FOREIGN TABLE nothing () SERVER far;
GRANT SELECT ON visits TO PUBLIC;
