CREATE TABLE notes (body text DEFAULT 'x');
COMMENT ON DATABASE this_database IS 'that sessions can do little in';
