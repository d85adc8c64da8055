CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);
CREATE INDEX i ON t (a) WITH (deduplicate_items=off);CREATE INDEX k ON t (a) WITH (fillfactor=60);CREATE INDEX g ON t USING gin (j) WITH (gin_pending_list_limit=256);
