CREATE DOMAIN size AS varchar
    CONSTRAINT size_check CHECK (VALUE::text = ANY (ARRAY[('s'::varchar)::text, ('m'::varchar)::text])
        AND (length(VALUE::text) >= 1 AND length(VALUE::text) <= 9) AND VALUE::text <> ''::text);
CREATE DOMAIN flag AS boolean
    DEFAULT ((CURRENT_USER::varchar)::text = ANY (ARRAY[('a'::varchar)::text, ('b'::varchar)::text]));
CREATE TABLE t (
    a varchar(5),
    b boolean DEFAULT ((CURRENT_USER::varchar)::text = ANY (ARRAY[('a'::varchar)::text, ('b'::varchar)::text])),
    c boolean GENERATED ALWAYS AS (a::text = ANY (ARRAY[('x'::varchar)::text, ('y'::varchar)::text])) STORED,
    d int,
    e boolean GENERATED ALWAYS AS (d >= 1 AND d <= 2 AND d <> 3) STORED,
    CONSTRAINT t_check CHECK (d >= 1 AND d <= 9 AND a::text <> ''::text)
);
CREATE INDEX t_d ON t (d) WHERE d >= 1 AND d <= 9 AND a::text = ANY (ARRAY[('x'::varchar)::text, ('y'::varchar)::text]);
