CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE visits (
  id integer,
  at timestamp DEFAULT now(),
  page text OPTIONS (column_name 'path', trim 'yes'),
  code text OPTIONS (column_name 'code'),
  gone text NOT NULL,
  CONSTRAINT old CHECK (id > 0),
  CONSTRAINT shared CHECK (page <> '') NOT VALID
) SERVER far OPTIONS (schema_name 'log', table_name 'visits');
COMMENT ON FOREIGN TABLE visits IS 'who came';
CREATE VIEW pages AS SELECT page FROM visits;
