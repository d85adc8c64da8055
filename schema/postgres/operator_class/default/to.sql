CREATE FUNCTION same(json, json) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1::text = $2::text $$;
CREATE FUNCTION hash(json) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT hashtext($1::text) $$;
CREATE OPERATOR = (FUNCTION = same, LEFTARG = json, RIGHTARG = json, HASHES);
CREATE OPERATOR CLASS first FOR TYPE json USING hash AS OPERATOR 1 =, FUNCTION 1 hash(json);
CREATE OPERATOR CLASS second DEFAULT FOR TYPE json USING hash AS OPERATOR 1 =, FUNCTION 1 hash(json);
CREATE TABLE note (body json);
CREATE INDEX by_default ON note USING hash (body);
CREATE INDEX by_name ON note USING hash (body second);
