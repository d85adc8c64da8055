CREATE TABLE p (a int, b text) PARTITION BY RANGE (a); CREATE TABLE c (a int, b text);
