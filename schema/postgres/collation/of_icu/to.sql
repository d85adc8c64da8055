CREATE COLLATION numeric_order (provider = icu, locale = 'en-u-kn-true-ks-level2', deterministic = false);
CREATE TABLE files (name text);
CREATE VIEW sorted AS SELECT name FROM files ORDER BY name COLLATE numeric_order;
