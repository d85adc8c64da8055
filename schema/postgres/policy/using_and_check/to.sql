CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON t USING (size > 2) WITH CHECK (size > 3);
CREATE POLICY b ON t USING (size > 1);
COMMENT ON POLICY b ON t IS 'b';
