CREATE TABLE t (id int, a int, b text, c text, r int4range, ts tsvector, p point, j jsonb);

CREATE INDEX plain ON t (a);
CREATE UNIQUE INDEX uniq ON t (a, b);
CREATE INDEX partial ON t (a) WHERE b <> '' AND a > 0;
CREATE INDEX expression ON t (lower(b), (a + 1), c);
CREATE INDEX opclass ON t (b text_pattern_ops, c COLLATE "C" text_pattern_ops);
CREATE INDEX collated ON t (b COLLATE "C");
CREATE INDEX sorted ON t (a DESC, b NULLS FIRST, c DESC NULLS LAST);
CREATE INDEX including ON t (a) INCLUDE (b, c);
CREATE INDEX hashed ON t USING hash (b);
CREATE INDEX ginned ON t USING gin (j jsonb_path_ops);
CREATE INDEX gisted ON t USING gist (ts tsvector_ops(siglen='100'), r);
CREATE INDEX brinned ON t USING brin (a) WITH (autosummarize=on, pages_per_range=16);
CREATE INDEX spgisted ON t USING spgist (p);
CREATE INDEX "Quoted Index" ON t (a, id) WITH (fillfactor=70);
CREATE UNIQUE INDEX everything ON t (lower(b) COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (a) WITH (deduplicate_items=off, fillfactor=50) WHERE a IS NOT NULL;
