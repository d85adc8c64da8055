CREATE TABLE t (id integer, name text, CONSTRAINT other PRIMARY KEY (id));
CREATE TABLE u (t integer, n integer);
CREATE VIEW v AS SELECT t.id, t.name, sum(u.n) AS n FROM t JOIN u ON u.t = t.id GROUP BY t.id;
