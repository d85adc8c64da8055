CREATE TABLE t (id integer PRIMARY KEY, name text, size integer, state varchar(20));

ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE TABLE new_o (id integer);
CREATE POLICY x ON t USING (EXISTS (SELECT FROM new_o WHERE id = t.id));
