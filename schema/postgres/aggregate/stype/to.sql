CREATE AGGREGATE total(integer) (SFUNC = int4_sum, STYPE = bigint);
CREATE VIEW v AS SELECT total(x) FROM (VALUES (1)) t(x);
