CREATE EXTENSION pg_trgm VERSION '1.3';
ALTER EXTENSION pg_trgm UPDATE TO '1.4';
CREATE TABLE t (a text);
CREATE VIEW v AS SELECT a FROM t WHERE strict_word_similarity(a, 'word') > 0.5;
