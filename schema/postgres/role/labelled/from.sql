CREATE ROLE plain;
CREATE ROLE masked;
COMMENT ON ROLE masked IS 'sees less';
SECURITY LABEL FOR demo ON ROLE masked IS 'MASKED';
SECURITY LABEL FOR other ON ROLE masked IS 'stays';
CREATE ROLE gone;
SECURITY LABEL FOR demo ON ROLE gone IS 'goes along';
