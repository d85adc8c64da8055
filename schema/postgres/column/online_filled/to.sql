CREATE TABLE t (id int PRIMARY KEY, a int,
  u uuid NOT NULL DEFAULT gen_random_uuid(),
  r double precision DEFAULT random(),
  twice int DEFAULT 0 -- schemadiff: backfill a * 2
);
CREATE UNIQUE INDEX t_u ON t (u);
COMMENT ON COLUMN t.u IS 'known to others';
