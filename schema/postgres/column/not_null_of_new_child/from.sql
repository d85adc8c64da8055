CREATE TABLE places (name text, city text);
