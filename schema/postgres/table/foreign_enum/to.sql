CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER far FOREIGN DATA WRAPPER w;
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE DOMAIN short AS varchar(10) CHECK (length(VALUE) < 5);
CREATE FOREIGN TABLE visits (id bigint, feels mood DEFAULT 'ok', name short) SERVER far;
