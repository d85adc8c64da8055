CREATE TABLE whole (a integer) PARTITION BY LIST (a);
CREATE TABLE part PARTITION OF whole FOR VALUES IN (1);
ALTER TABLE part ADD PRIMARY KEY (a);
-- Its part is the index of the key.
CREATE UNIQUE INDEX whole_a ON whole (a);

CREATE TABLE other (a integer) PARTITION BY LIST (a);
CREATE TABLE other_part PARTITION OF other FOR VALUES IN (1);
ALTER TABLE other_part ADD CONSTRAINT other_part_unique UNIQUE (a);
CREATE UNIQUE INDEX other_a ON other (a);
