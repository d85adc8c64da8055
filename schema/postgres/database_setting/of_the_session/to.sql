CREATE TABLE notes (body text DEFAULT 'x', at date DEFAULT '2020-01-02' NOT NULL);
COMMENT ON DATABASE this_database IS 'that sessions can do little in';
ALTER DATABASE this_database SET datestyle = 'SQL, DMY';
ALTER DATABASE this_database SET standard_conforming_strings = off;
ALTER DATABASE this_database SET quote_all_identifiers = on;
ALTER DATABASE this_database SET search_path = '';
ALTER DATABASE this_database SET lock_timeout = '1s';
ALTER DATABASE this_database SET bytea_output = 'escape';
