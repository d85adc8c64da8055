CREATE TABLE t (id int PRIMARY KEY, a int, "b c" text, CONSTRAINT proven CHECK ("b c" IS NOT NULL));
CREATE TABLE h (n int) INHERITS (t);
