CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far TYPE 'new' FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE visits (id bigint, page text OPTIONS (column_name 'path')) SERVER far OPTIONS (table_name 'v');
CREATE VIEW pages AS SELECT page FROM visits;
