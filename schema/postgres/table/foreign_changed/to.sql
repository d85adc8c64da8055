CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE visits (
  id bigint NOT NULL,
  at timestamptz DEFAULT '2020-01-01',
  page text OPTIONS (column_name 'page', cut '10') NOT NULL,
  code integer,
  new integer OPTIONS (column_name 'n') NOT NULL,
  filled uuid DEFAULT gen_random_uuid(),
  CONSTRAINT young CHECK (id < 100),
  CONSTRAINT shared CHECK (page <> '')
) SERVER far OPTIONS (table_name 'visit', fetch_size '100');
COMMENT ON FOREIGN TABLE visits IS 'who came, and when';
CREATE VIEW pages AS SELECT page FROM visits;
