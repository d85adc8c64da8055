CREATE TABLE notes (body text);
COMMENT ON DATABASE this_database IS 'of the shop';
