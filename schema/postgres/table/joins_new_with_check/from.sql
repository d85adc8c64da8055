CREATE TABLE event (day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE log (at timestamptz NOT NULL);
