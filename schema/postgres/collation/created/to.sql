CREATE COLLATION bytes (provider = libc, locale = 'C'); CREATE TABLE t (a text COLLATE bytes);
