CREATE TABLE t (id int PRIMARY KEY, a int NOT NULL, "b c" text NOT NULL, CONSTRAINT proven CHECK ("b c" IS NOT NULL));
CREATE TABLE h (n int) INHERITS (t);
