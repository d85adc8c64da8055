CREATE TABLE a (x int);
CREATE TABLE child () INHERITS (a);
