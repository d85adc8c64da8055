CREATE TABLE t (id integer, size integer);
CREATE VIEW zz AS SELECT id, size FROM t WHERE size > 1;
CREATE VIEW aa AS SELECT zz.size FROM zz JOIN t USING (id);
