CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE VIEW v AS SELECT total(x) FROM (VALUES (1)) t(x);
