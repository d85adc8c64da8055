CREATE TABLE referenced (a integer PRIMARY KEY);
CREATE TABLE whole (a integer, b integer) PARTITION BY LIST (a);
ALTER TABLE whole ADD FOREIGN KEY (a) REFERENCES referenced (a);
-- Both are new, and have the foreign key of the whole.
CREATE TABLE part PARTITION OF whole FOR VALUES IN (1, 2) PARTITION BY LIST (b);
CREATE TABLE part_of_part PARTITION OF part FOR VALUES IN (1);
