-- From PostgreSQL 18 on a NOT NULL constraint has a name, which a partition keeps when it joins or leaves.
CREATE TABLE p (a integer NOT NULL, b text NOT NULL) PARTITION BY RANGE (a);
CREATE TABLE detached PARTITION OF p FOR VALUES FROM (0) TO (10);
CREATE TABLE attached (a integer NOT NULL, b text NOT NULL);
CREATE TABLE moved PARTITION OF p FOR VALUES FROM (10) TO (20);
CREATE TABLE stays (a integer NOT NULL, b text NOT NULL);
ALTER TABLE p ATTACH PARTITION stays FOR VALUES FROM (50) TO (60);
CREATE TABLE q (a integer NOT NULL, b text NOT NULL) PARTITION BY RANGE (a);
