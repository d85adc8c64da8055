CREATE ROLE plain;
CREATE ROLE told;
COMMENT ON ROLE told IS 'of old';
CREATE ROLE gone;
COMMENT ON ROLE gone IS 'goes along';
