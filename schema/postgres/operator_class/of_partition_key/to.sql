CREATE FUNCTION by_size(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT $1 - $2 $$;
CREATE OPERATOR CLASS sizes FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 by_size(integer, integer);
CREATE TABLE item (size integer) PARTITION BY RANGE (size sizes);
CREATE TABLE few PARTITION OF item FOR VALUES FROM (0) TO (10);
