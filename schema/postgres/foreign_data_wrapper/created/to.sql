CREATE FUNCTION looked_at(text[], oid) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
CREATE FOREIGN DATA WRAPPER plain;
CREATE FOREIGN DATA WRAPPER "With All" VALIDATOR looked_at OPTIONS (host 'it''s', "user" 'joe', "Password" 'old');
COMMENT ON FOREIGN DATA WRAPPER plain IS 'It can do nothing';
