CREATE TABLE t (id int PRIMARY KEY, a int, b text);
CREATE INDEX t_a ON t (a) INCLUDE (b) WITH (fillfactor = 80);
CREATE UNIQUE INDEX t_b ON t (lower(b)) WHERE a > 0;
COMMENT ON INDEX t_a IS 'by a';
