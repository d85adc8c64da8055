CREATE OPERATOR FAMILY sizes USING btree;
CREATE OPERATOR CLASS larger FOR TYPE integer USING btree FAMILY sizes AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE item (size integer);
CREATE INDEX by_size ON item (size larger);
