CREATE SCHEMA app;
CREATE TABLE app.notes (body text);
COMMENT ON DATABASE this_database IS 'with settings';
ALTER DATABASE this_database SET search_path TO app, "$user", public;
ALTER DATABASE this_database SET work_mem = '64MB';
ALTER DATABASE this_database SET timezone TO 'Europe/Berlin';
ALTER DATABASE this_database SET app.tenant = 'it''s 5% $sql$ of \ it';
ALTER DATABASE this_database SET temp_tablespaces = '';
ALTER ROLE ALL IN DATABASE this_database SET statement_timeout = '30s';
