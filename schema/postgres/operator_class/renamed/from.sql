CREATE SCHEMA other;
CREATE OPERATOR CLASS sizes FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE OPERATOR CLASS moving FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR CLASS sizes USING btree IS 'It stays';
CREATE TABLE item (size integer) PARTITION BY RANGE (size moving);
CREATE INDEX by_size ON item (size sizes);
