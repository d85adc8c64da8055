CREATE FUNCTION compare(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT sign($1 - $2)::integer $$;
CREATE OPERATOR CLASS sizes FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE item (size integer);
CREATE INDEX by_size ON item (size sizes);
