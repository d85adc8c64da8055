CREATE TABLE t (a int, c timestamptz DEFAULT now() NOT NULL, d text COLLATE "C", e int GENERATED ALWAYS AS (a * 2) STORED);
