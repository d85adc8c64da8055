-- A partition that gets another bound leaves for a while, and does not follow what happens to the whole meanwhile.
CREATE TABLE whole (k integer, kept bigint, come text NOT NULL DEFAULT 'new', CHECK (kept >= 0)) PARTITION BY RANGE (k);
CREATE TABLE part PARTITION OF whole FOR VALUES FROM (1) TO (20);
CREATE TABLE other PARTITION OF whole FOR VALUES FROM (30) TO (40);
CREATE INDEX ON whole (kept, come);
