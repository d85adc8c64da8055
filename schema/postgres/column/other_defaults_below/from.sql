-- A table that comes below another has its defaults, and shall not have all of them.
CREATE TABLE events (id int, day date DEFAULT CURRENT_DATE) PARTITION BY LIST (id);
CREATE TABLE events_1 PARTITION OF events FOR VALUES IN (1);
CREATE TABLE places (name text);
CREATE TABLE towns () INHERITS (places);
