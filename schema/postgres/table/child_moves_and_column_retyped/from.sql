CREATE TABLE a (n numeric(12, 2) NOT NULL);
CREATE TABLE child () INHERITS (a);
CREATE TABLE alone (x int);
CREATE TABLE stays (m int NOT NULL);
