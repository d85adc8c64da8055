CREATE DOMAIN size AS varchar CHECK (VALUE IN ('s', 'm') AND length(VALUE) BETWEEN 1 AND 9 AND VALUE <> '');
CREATE DOMAIN flag AS boolean DEFAULT (CURRENT_USER::varchar IN ('a', 'b'));
CREATE TABLE t (
    a varchar(5),
    b boolean DEFAULT (CURRENT_USER::varchar IN ('a', 'b')),
    c boolean GENERATED ALWAYS AS (a IN ('x', 'y')) STORED,
    d int,
    e boolean GENERATED ALWAYS AS (d BETWEEN 1 AND 2 AND d <> 3) STORED,
    CHECK (d BETWEEN 1 AND 9 AND a <> '')
);
CREATE INDEX t_d ON t (d) WHERE d BETWEEN 1 AND 9 AND a IN ('x', 'y');
