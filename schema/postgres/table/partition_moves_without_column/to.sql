CREATE TABLE b (k text, kept int, come int) PARTITION BY LIST (k);
CREATE TABLE part PARTITION OF b FOR VALUES IN ('x');
CREATE INDEX ON b (come);
