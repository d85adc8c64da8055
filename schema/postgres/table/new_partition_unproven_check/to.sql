-- The whole's check is not valid yet, and so is that of each partition.
CREATE TABLE events (id int, kind text) PARTITION BY LIST (kind);
CREATE TABLE events_a PARTITION OF events FOR VALUES IN ('a');
CREATE TABLE events_b PARTITION OF events FOR VALUES IN ('b');
ALTER TABLE events ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
COMMENT ON CONSTRAINT positive ON events_b IS 'not yet';
