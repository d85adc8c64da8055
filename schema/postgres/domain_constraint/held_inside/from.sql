CREATE DOMAIN d AS text CONSTRAINT short CHECK (length(VALUE) < 500);
CREATE DOMAIN e AS int;
CREATE DOMAIN n AS int;
CREATE TABLE t (a d[], b e[], c n[]);
