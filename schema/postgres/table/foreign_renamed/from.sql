CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE visits (id bigint, page text OPTIONS (column_name 'path')) SERVER far OPTIONS (table_name 'v');
COMMENT ON FOREIGN TABLE visits IS 'who came';
CREATE VIEW pages AS SELECT page FROM visits;
CREATE SCHEMA log;
