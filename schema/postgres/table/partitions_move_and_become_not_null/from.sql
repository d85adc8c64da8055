-- Partitions move to a new table whose key has the name of the old key; a column becomes NOT NULL on the way.
CREATE TABLE events (a int, b text) PARTITION BY LIST (b);
CREATE TABLE p1 PARTITION OF events FOR VALUES IN ('v1');
CREATE TABLE p2 PARTITION OF events FOR VALUES IN ('w1');
ALTER TABLE events ADD CONSTRAINT k PRIMARY KEY (b);
