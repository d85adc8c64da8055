CREATE TABLE old (id serial);
