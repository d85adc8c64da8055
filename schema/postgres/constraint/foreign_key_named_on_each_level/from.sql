CREATE TABLE place (x int, y int, PRIMARY KEY (x, y));
