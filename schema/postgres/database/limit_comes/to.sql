CREATE TABLE notes (body text);
COMMENT ON DATABASE this_database IS 'of the shop''s 100% new $sql$ version';
ALTER DATABASE this_database CONNECTION LIMIT 7;
