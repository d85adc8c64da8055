-- What stays with a table that leaves stays its own, so the child has its column by its own right.
CREATE TABLE p (k int NOT NULL, v int NOT NULL) PARTITION BY LIST (k);
CREATE TABLE p1 (k int NOT NULL, v int CONSTRAINT filled NOT NULL);
CREATE TABLE b (n int NOT NULL);
CREATE TABLE child (n int NOT NULL) INHERITS (b);
