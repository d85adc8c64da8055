CREATE TABLE t (a int DEFAULT 2, b text, c date DEFAULT now());
