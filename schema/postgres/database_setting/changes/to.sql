CREATE TABLE notes (body text CHECK (body ~ '\d'));
ALTER DATABASE this_database SET search_path TO public;
ALTER DATABASE this_database SET work_mem = '32MB';
ALTER ROLE db_reader IN DATABASE this_database SET log_statement = 'all';
ALTER ROLE "db Owner" IN DATABASE this_database SET log_statement = 'none';
