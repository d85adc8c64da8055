CREATE ROLE plain;
COMMENT ON ROLE plain IS 'it''s new';
CREATE ROLE told;
COMMENT ON ROLE told IS 'anew';
