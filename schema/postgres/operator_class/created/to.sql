CREATE SCHEMA other;
CREATE FUNCTION by_size(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT $1 - $2 $$;
CREATE OPERATOR CLASS sizes FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 by_size(integer, integer);
COMMENT ON OPERATOR CLASS sizes USING btree IS 'as usual';
CREATE OPERATOR FAMILY other.wide USING hash;
CREATE OPERATOR CLASS other."Same" FOR TYPE bigint USING hash FAMILY other.wide AS OPERATOR 1 =, FUNCTION 1 hashint8(bigint);
CREATE OPERATOR CLASS boxed FOR TYPE point USING gist AS
  OPERATOR 1 << (point, point), OPERATOR 15 <-> (point, point) FOR ORDER BY float_ops,
  FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 3 gist_point_compress(internal), FUNCTION 5 gist_box_penalty(internal, internal, internal),
  FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal),
  FUNCTION 8 gist_point_distance(internal, point, smallint, oid, internal), STORAGE box;
CREATE TABLE item (size integer, at point);
CREATE INDEX by_size ON item (size sizes);
CREATE INDEX by_place ON item USING gist (at boxed);
