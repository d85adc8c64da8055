-- A column that comes with that of the whole table has settings of its own.
CREATE TABLE event (at int NOT NULL, note text, size bigint) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM (1) TO (9);
ALTER TABLE ONLY event_1 ALTER COLUMN note SET STATISTICS 80;
ALTER TABLE ONLY event_1 ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE ONLY event_1 ALTER COLUMN size SET (n_distinct = 7);
