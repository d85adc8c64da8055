CREATE OPERATOR FAMILY sizes USING btree;
CREATE OPERATOR CLASS sizes FOR TYPE integer USING btree FAMILY sizes AS OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE item (size integer);
CREATE INDEX by_size ON item (size sizes);
