-- A primary key in the definition of a partition gives its column a NOT NULL of its own, under the usual name.
CREATE TABLE event (id int CONSTRAINT has_id NOT NULL, note text) PARTITION BY LIST (id);
CREATE TABLE event_1 (id int CONSTRAINT knows_id NOT NULL, note text);
ALTER TABLE event_1 ADD PRIMARY KEY (id);
ALTER TABLE event ATTACH PARTITION event_1 FOR VALUES IN (1);
CREATE TABLE event_2 PARTITION OF event (PRIMARY KEY (id)) FOR VALUES IN (2);
CREATE TABLE other (id int);
