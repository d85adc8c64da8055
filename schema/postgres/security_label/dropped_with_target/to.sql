CREATE TABLE u (b integer);
