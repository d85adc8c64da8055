CREATE TABLE whole (k integer, gone integer, kept integer, CHECK (kept > 0)) PARTITION BY RANGE (k);
CREATE TABLE part PARTITION OF whole FOR VALUES FROM (1) TO (10);
CREATE TABLE other PARTITION OF whole FOR VALUES FROM (30) TO (40);
CREATE INDEX ON whole (kept);
