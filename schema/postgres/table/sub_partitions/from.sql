CREATE TABLE p (a int, b text) PARTITION BY LIST (b);
