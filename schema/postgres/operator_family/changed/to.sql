CREATE FUNCTION other(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT sign($1 - $2)::integer $$;
CREATE FUNCTION smaller(integer, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT other($1, $2) < 0 $$;
CREATE OPERATOR << (FUNCTION = smaller, LEFTARG = integer, RIGHTARG = bigint);
CREATE OPERATOR FAMILY sizes USING btree;
ALTER OPERATOR FAMILY sizes USING btree ADD
  OPERATOR 1 <<(integer, bigint), OPERATOR 5 >(integer, bigint), FUNCTION 1 (integer, bigint) other(integer, bigint);
