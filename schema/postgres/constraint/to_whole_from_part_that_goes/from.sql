-- The partition with the foreign key goes with partitions of its own, to whose keys the foreign key refers as well.
CREATE TABLE whole (a integer NOT NULL, PRIMARY KEY (a)) PARTITION BY HASH (a);
CREATE TABLE part PARTITION OF whole FOR VALUES WITH (MODULUS 2, REMAINDER 0) PARTITION BY RANGE (a);
CREATE TABLE first PARTITION OF part FOR VALUES FROM (0) TO (10);
CREATE TABLE others PARTITION OF part DEFAULT;
ALTER TABLE part ADD CONSTRAINT of_whole FOREIGN KEY (a) REFERENCES whole (a);
