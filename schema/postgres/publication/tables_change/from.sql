CREATE TABLE stays (id integer PRIMARY KEY, note text);
CREATE TABLE leaves (id integer PRIMARY KEY);
CREATE TABLE goes (id integer PRIMARY KEY);
CREATE TABLE replaced (id integer) PARTITION BY LIST (id);
CREATE PUBLICATION told FOR TABLE stays, leaves, goes;
CREATE PUBLICATION emptied FOR TABLE goes;
CREATE PUBLICATION of_replaced FOR TABLE replaced, stays;
COMMENT ON PUBLICATION of_replaced IS 'It comes back';
