CREATE TABLE notes (region text, id integer, parent integer, PRIMARY KEY (region, id), FOREIGN KEY (region, parent) REFERENCES notes) PARTITION BY LIST (region);
CREATE TABLE notes_north PARTITION OF notes FOR VALUES IN ('north');
CREATE TABLE notes_south (region text NOT NULL, id integer NOT NULL, parent integer);
