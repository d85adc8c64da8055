CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX y ON t (a); CREATE INDEX x ON t (b);
