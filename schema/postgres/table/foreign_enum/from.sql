CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'gone');
CREATE DOMAIN short AS text CHECK (length(VALUE) < 10);
CREATE FOREIGN TABLE visits (id bigint, feels mood DEFAULT 'ok', name short) SERVER far;
