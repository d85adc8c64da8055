CREATE SCHEMA app;
CREATE TABLE app.notes (body text);
COMMENT ON DATABASE this_database IS 'with settings';
