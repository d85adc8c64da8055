CREATE TABLE other (a integer);
CREATE TABLE t (id serial PRIMARY KEY, big bigserial, small smallserial);
