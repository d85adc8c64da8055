-- The rows of the partition refer to each other, through the foreign key of the whole.
CREATE TABLE notes (region text, id integer, parent integer, PRIMARY KEY (region, id), FOREIGN KEY (region, parent) REFERENCES notes) PARTITION BY LIST (region);
CREATE TABLE notes_north PARTITION OF notes FOR VALUES IN ('north');
CREATE TABLE notes_south PARTITION OF notes FOR VALUES IN ('south');
