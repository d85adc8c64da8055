-- Before 18, DROP NOT NULL takes that of the tables below along.
CREATE TABLE event (at int, note text) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM (1) TO (9);
ALTER TABLE event_1 ALTER COLUMN at SET NOT NULL;
