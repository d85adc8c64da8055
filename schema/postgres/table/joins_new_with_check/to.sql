-- The check of a new partitioned table must be there when a table that stands becomes a partition of it.
CREATE TABLE event (at timestamptz, CONSTRAINT event_check CHECK (at IS NOT NULL OR true)) PARTITION BY RANGE (at);
CREATE TABLE log PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
