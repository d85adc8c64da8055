CREATE FUNCTION looked_at(text[], oid) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
CREATE FOREIGN DATA WRAPPER options OPTIONS (gone '1', kept '2', other '3', token 'old');
CREATE FOREIGN DATA WRAPPER validator;
COMMENT ON FOREIGN DATA WRAPPER validator IS 'one';
CREATE FOREIGN DATA WRAPPER validators OPTIONS (host 'a');
