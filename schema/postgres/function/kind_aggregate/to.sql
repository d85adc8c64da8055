CREATE AGGREGATE f(integer) (SFUNC = int4pl, STYPE = integer);
