CREATE FUNCTION looked_at(text[], oid) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
CREATE FOREIGN DATA WRAPPER options OPTIONS (kept '2', more '5', other '4', token 'new');
CREATE FOREIGN DATA WRAPPER validator VALIDATOR postgresql_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER validator IS 'two';
CREATE FOREIGN DATA WRAPPER validators VALIDATOR looked_at OPTIONS (host 'b');
