CREATE TABLE p (a numeric(12,2)); CREATE TABLE c (a numeric(12,2)) INHERITS (p);
