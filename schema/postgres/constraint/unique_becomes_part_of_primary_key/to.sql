CREATE TABLE events (id integer NOT NULL, region text NOT NULL, note text) PARTITION BY LIST (region);
CREATE TABLE events_north PARTITION OF events FOR VALUES IN ('north');
CREATE TABLE events_south PARTITION OF events FOR VALUES IN ('south');
ALTER TABLE events_north ADD CONSTRAINT north_key UNIQUE (id, region);
ALTER TABLE events ADD CONSTRAINT events_key PRIMARY KEY (id, region);
