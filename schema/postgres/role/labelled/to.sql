CREATE ROLE plain;
SECURITY LABEL FOR demo ON ROLE plain IS 'it''s new';
CREATE ROLE masked;
COMMENT ON ROLE masked IS 'sees less';
SECURITY LABEL FOR other ON ROLE masked IS 'stays';
