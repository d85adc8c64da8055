CREATE TABLE readings (city integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE readings_2025 PARTITION OF readings FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE readings_2024 (city integer NOT NULL, day date NOT NULL);

CREATE TABLE animals (name text);
CREATE TABLE dogs (age integer) INHERITS (animals);
