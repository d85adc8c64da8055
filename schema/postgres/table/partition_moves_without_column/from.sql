CREATE TABLE a (k text, gone int, kept int) PARTITION BY LIST (k);
CREATE TABLE part PARTITION OF a FOR VALUES IN ('x');
CREATE INDEX ON a (gone);
