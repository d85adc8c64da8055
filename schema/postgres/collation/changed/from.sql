CREATE COLLATION own (provider = libc, locale = 'C');
COMMENT ON COLLATION own IS 'old';
CREATE TABLE notes (body text);
CREATE VIEW sorted AS SELECT body FROM notes ORDER BY body COLLATE own;
CREATE INDEX notes_body ON notes (body COLLATE own);
ALTER TABLE notes ADD CONSTRAINT late CHECK (body > 'a' COLLATE own);
