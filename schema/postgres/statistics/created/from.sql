CREATE SCHEMA other;
CREATE TABLE pairs (a integer, b integer, "C c" text);
