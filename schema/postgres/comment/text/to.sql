CREATE TABLE notes (a integer, b integer, c integer, d integer);
COMMENT ON TABLE notes IS E'a back\\slash, a quote \' and\na second line';
COMMENT ON COLUMN notes.a IS 'stays';
COMMENT ON COLUMN notes.c IS 'größer → 🙂';
COMMENT ON COLUMN notes.d IS '-- /* $$ ; \';
