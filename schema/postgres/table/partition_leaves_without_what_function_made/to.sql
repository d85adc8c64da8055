CREATE TABLE part (k int);
