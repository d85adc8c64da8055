CREATE TYPE state AS ENUM ('new', 'done');
CREATE TYPE point_of AS (x int, y int);
CREATE FUNCTION length_of(point_of) RETURNS double precision LANGUAGE sql IMMUTABLE
  AS $$ SELECT sqrt(($1).x * ($1).x + ($1).y * ($1).y) $$;
CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT;
COMMENT ON CAST (varchar AS state) IS 'drivers send text';
CREATE CAST (point_of AS double precision) WITH FUNCTION length_of(point_of);
CREATE DOMAIN cents AS bigint;
CREATE TYPE money_range AS RANGE (subtype = bigint);
CREATE CAST (int8range AS money_range) WITH INOUT AS ASSIGNMENT;
CREATE TABLE tour (at point_of, far double precision GENERATED ALWAYS AS (at::double precision) STORED);
