CREATE TABLE stays (id bigint PRIMARY KEY);
CREATE TABLE leaves (id integer PRIMARY KEY);
CREATE TABLE comes (id integer PRIMARY KEY);
CREATE TABLE replaced (id integer) PARTITION BY RANGE (id);
CREATE PUBLICATION told FOR TABLE stays, comes;
CREATE PUBLICATION emptied;
CREATE PUBLICATION of_replaced FOR TABLE replaced, stays;
COMMENT ON PUBLICATION of_replaced IS 'It comes back';
