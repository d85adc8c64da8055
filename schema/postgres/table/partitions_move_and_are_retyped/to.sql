CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE new_whole (at text NOT NULL, day date NOT NULL, mood mood, PRIMARY KEY (day)) PARTITION BY RANGE (day);
CREATE TABLE first PARTITION OF new_whole FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE second PARTITION OF new_whole FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE new_whole RENAME CONSTRAINT new_whole_pkey TO whole_key;
