-- The key has the same name, so that the one table goes before the other comes, and the partitions stand alone meanwhile.
CREATE TABLE old_whole (at timestamptz NOT NULL, day date NOT NULL, PRIMARY KEY (day)) PARTITION BY RANGE (day);
CREATE TABLE first PARTITION OF old_whole FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE second PARTITION OF old_whole FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE old_whole RENAME CONSTRAINT old_whole_pkey TO whole_key;
