CREATE COLLATION own (provider = builtin, locale = 'C.UTF-8');
CREATE TABLE files (name text);
CREATE VIEW sorted AS SELECT name FROM files ORDER BY name COLLATE own;
