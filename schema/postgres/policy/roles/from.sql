CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON t USING (size > 1);
CREATE POLICY b ON t TO pg_monitor USING (size > 1);
