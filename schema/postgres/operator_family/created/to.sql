CREATE SCHEMA other;
CREATE FUNCTION compare(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT sign($1 - $2)::integer $$;
CREATE OPERATOR FAMILY other."Sizes" USING btree;
COMMENT ON OPERATOR FAMILY other."Sizes" USING btree IS 'integers of all widths';
CREATE OPERATOR FAMILY other."Sizes" USING hash;
CREATE OPERATOR FAMILY sizes USING btree;
ALTER OPERATOR FAMILY sizes USING btree ADD
  OPERATOR 1 <(integer, bigint), OPERATOR 3 =(integer, bigint), FUNCTION 1 (integer, bigint) compare(integer, bigint);
CREATE OPERATOR FAMILY near USING gist;
ALTER OPERATOR FAMILY near USING gist ADD OPERATOR 15 <->(point, point) FOR ORDER BY float_ops;
