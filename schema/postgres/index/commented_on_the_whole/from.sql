CREATE TABLE whole (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE one PARTITION OF whole FOR VALUES IN (1);
CREATE TABLE two PARTITION OF whole FOR VALUES IN (2);
CREATE INDEX whole_b ON whole (b);
COMMENT ON INDEX whole_b IS 'of all';
COMMENT ON INDEX two_b_idx IS 'of the second';
