CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE TABLE c (a integer, b integer);
CREATE POLICY x ON c USING (a > 1);
CREATE POLICY y ON c USING (b > 1);
CREATE POLICY z ON t USING (EXISTS (SELECT FROM c WHERE a = t.id));
COMMENT ON POLICY x ON c IS 'x';
