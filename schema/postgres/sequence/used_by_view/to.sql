CREATE VIEW v AS SELECT 1::bigint AS last_value;
