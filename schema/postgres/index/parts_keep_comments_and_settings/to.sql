CREATE TABLE whole (
  a integer,
  b bigint,
  CONSTRAINT whole_key UNIQUE (a, b),
  CONSTRAINT positive CHECK (b > 0)
) PARTITION BY LIST (a);
CREATE TABLE one PARTITION OF whole FOR VALUES IN (1);
CREATE TABLE two PARTITION OF whole FOR VALUES IN (2);
CREATE INDEX whole_b ON whole (b);

-- PostgreSQL builds the parts anew when b gets another type.
COMMENT ON INDEX whole_b IS 'of all';
COMMENT ON INDEX two_b_idx IS 'of the second';
COMMENT ON CONSTRAINT whole_key ON whole IS 'the key';
COMMENT ON INDEX whole_key IS 'its index';
COMMENT ON CONSTRAINT two_a_b_key ON two IS 'a part of the key';
COMMENT ON CONSTRAINT positive ON two IS 'inherited';

CREATE TABLE parent (a bigint, CONSTRAINT positive CHECK (a > 0));
CREATE TABLE child () INHERITS (parent);
COMMENT ON CONSTRAINT positive ON child IS 'as above';

CREATE TABLE other (a integer, b bigint, CONSTRAINT other_key UNIQUE (a, b)) PARTITION BY LIST (a);
CREATE TABLE others_one PARTITION OF other FOR VALUES IN (1);
CREATE INDEX other_b ON other (b) WITH (fillfactor = 80);
CREATE INDEX other_e ON other ((b + 1));
ALTER INDEX others_one_b_idx SET (fillfactor = 50);
ALTER INDEX others_one_a_b_key SET (fillfactor = 60);
ALTER INDEX others_one_expr_idx ALTER COLUMN 1 SET STATISTICS 77;
ALTER TABLE others_one CLUSTER ON others_one_b_idx;
