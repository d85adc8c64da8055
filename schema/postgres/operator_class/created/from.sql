CREATE TABLE item (size integer, at point);
