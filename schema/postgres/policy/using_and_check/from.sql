CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON t USING (size > 1);
CREATE POLICY b ON t USING (size > 1) WITH CHECK (true);
COMMENT ON POLICY b ON t IS 'b';
