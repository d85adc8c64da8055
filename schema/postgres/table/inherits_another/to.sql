CREATE TABLE p2 (a numeric); CREATE TABLE c (a numeric) INHERITS (p2);
