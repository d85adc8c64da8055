-- A foreign key with another name on each level of partitions, beside one that a partition has by its own right.
CREATE TABLE place (x int, y int, PRIMARY KEY (x, y));
CREATE TABLE visit (y int, x int, CONSTRAINT visit_at FOREIGN KEY (x, y) REFERENCES place ON DELETE CASCADE) PARTITION BY RANGE (x, y);
CREATE TABLE visit_far (y int, x int, CONSTRAINT far_at FOREIGN KEY (x, y) REFERENCES place ON DELETE CASCADE) PARTITION BY RANGE (y, x);
CREATE TABLE visit_far_1 PARTITION OF visit_far FOR VALUES FROM (1, 1) TO (2, 2);
CREATE TABLE visit_far_2 (y int, x int, CONSTRAINT own_at FOREIGN KEY (x, y) REFERENCES place ON UPDATE SET NULL);
ALTER TABLE visit_far ATTACH PARTITION visit_far_2 FOR VALUES FROM (3, 3) TO (4, 4);
ALTER TABLE visit ATTACH PARTITION visit_far FOR VALUES FROM (1, 1) TO (9, 9);
