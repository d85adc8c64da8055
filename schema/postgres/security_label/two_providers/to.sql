CREATE TABLE t (a integer, b integer, c integer);
SECURITY LABEL FOR demo ON TABLE t IS 'stays';
SECURITY LABEL FOR other ON TABLE t IS 'has changed';
SECURITY LABEL FOR other ON COLUMN t.a IS 'stays as well';
SECURITY LABEL FOR demo ON COLUMN t.b IS E'a back\\slash, a quote \' and\na second line';
SECURITY LABEL FOR other ON COLUMN t.b IS '-- /* $$ ; \';
SECURITY LABEL FOR demo ON COLUMN t.c IS 'größer → 🙂';
