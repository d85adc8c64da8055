CREATE TABLE t (a integer, b integer, c integer);
SECURITY LABEL FOR demo ON TABLE t IS 'stays';
SECURITY LABEL FOR other ON TABLE t IS 'changes';
SECURITY LABEL FOR demo ON COLUMN t.a IS 'goes';
SECURITY LABEL FOR other ON COLUMN t.a IS 'stays as well';
SECURITY LABEL FOR demo ON COLUMN t.c IS 'MASKED WITH VALUE NULL';
