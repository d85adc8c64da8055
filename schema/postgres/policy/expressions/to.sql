CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY a ON t USING (id BETWEEN 1 AND 2 AND state IN ('a', 'b')) WITH CHECK (size NOT IN (1, id, 3 + id));
