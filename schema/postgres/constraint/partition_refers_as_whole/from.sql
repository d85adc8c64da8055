CREATE TABLE r (id integer PRIMARY KEY);
-- The whole gets a reference that a partition has already.
CREATE TABLE p (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE TABLE p2 PARTITION OF p FOR VALUES IN (2);
ALTER TABLE p1 ADD CONSTRAINT own FOREIGN KEY (b) REFERENCES r;
-- A table with a reference becomes a partition of a table that has it, too.
CREATE TABLE q (a integer, b integer, CONSTRAINT whole FOREIGN KEY (b) REFERENCES r) PARTITION BY LIST (a);
CREATE TABLE q1 (a integer, b integer, CONSTRAINT own FOREIGN KEY (b) REFERENCES r);
-- As before, but it is to be that of the whole.
CREATE TABLE s (a integer, b integer, CONSTRAINT whole FOREIGN KEY (b) REFERENCES r) PARTITION BY LIST (a);
CREATE TABLE s1 (a integer, b integer, CONSTRAINT own FOREIGN KEY (b) REFERENCES r);
