CREATE TABLE x (a integer);
