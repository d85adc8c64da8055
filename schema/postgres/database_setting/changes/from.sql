CREATE TABLE notes (body text CHECK (body ~ '\d'));
ALTER DATABASE this_database SET search_path TO app, public;
ALTER DATABASE this_database SET work_mem = '64MB';
ALTER DATABASE this_database SET standard_conforming_strings = off;
ALTER ROLE db_reader IN DATABASE this_database SET lock_timeout = '2s';
ALTER ROLE db_reader IN DATABASE this_database SET log_statement = 'none';
