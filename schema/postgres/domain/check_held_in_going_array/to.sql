CREATE DOMAIN amount AS bigint CONSTRAINT range CHECK (VALUE > -42);
CREATE TABLE new_orders (placed date, amounts amount[]);
CREATE VIEW orders AS SELECT placed FROM new_orders;
