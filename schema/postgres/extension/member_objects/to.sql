CREATE EXTENSION pg_stat_statements;
CREATE VIEW v AS SELECT query FROM pg_stat_statements;
