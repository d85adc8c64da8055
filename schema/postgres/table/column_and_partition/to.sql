-- The new column comes to old partitions by itself, to a new one with its table, to one attached after it is there.
CREATE TABLE readings (city integer NOT NULL, day date NOT NULL, note text) PARTITION BY RANGE (day);
CREATE TABLE readings_2025 PARTITION OF readings FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE readings_2026 PARTITION OF readings FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE readings_2024 PARTITION OF readings FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

CREATE TABLE animals (name text, weight numeric);
CREATE TABLE dogs (age integer) INHERITS (animals);
CREATE TABLE cats (lives integer) INHERITS (animals);
