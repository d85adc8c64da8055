CREATE DOMAIN d AS int;
CREATE TABLE t (d d, ds d[]);
