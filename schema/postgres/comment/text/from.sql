CREATE TABLE notes (a integer, b integer, c integer, d integer);
COMMENT ON TABLE notes IS 'old';
COMMENT ON COLUMN notes.a IS 'stays';
COMMENT ON COLUMN notes.b IS 'goes';
COMMENT ON COLUMN notes.c IS 'it''s';
