CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (a > b), CONSTRAINT u UNIQUE (a, b), CONSTRAINT d CHECK (b > 0)); CREATE TABLE z (a int, b int, FOREIGN KEY (a, b) REFERENCES t (a, b));
