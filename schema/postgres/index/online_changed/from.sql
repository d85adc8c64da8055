CREATE TABLE t (id int PRIMARY KEY, a int, b text);
CREATE INDEX t_a ON t (a);
CREATE UNIQUE INDEX t_b ON t (b);
COMMENT ON INDEX t_a IS 'by a';
