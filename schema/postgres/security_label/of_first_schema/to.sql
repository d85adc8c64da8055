CREATE TABLE t (a integer);
SECURITY LABEL FOR demo ON SCHEMA public IS 'ours';
