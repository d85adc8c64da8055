CREATE TABLE referenced (a integer PRIMARY KEY);
CREATE TABLE whole (a integer, b integer) PARTITION BY LIST (a);
ALTER TABLE whole ADD FOREIGN KEY (a) REFERENCES referenced (a);
