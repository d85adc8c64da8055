-- The view turns from the one table to the other, so that both are there while the check changes.
CREATE DOMAIN amount AS bigint CONSTRAINT range CHECK (VALUE >= 0);
CREATE TABLE old_orders (placed date, amounts amount[]);
CREATE VIEW orders AS SELECT placed FROM old_orders;
