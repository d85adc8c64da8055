CREATE TABLE copy (id int CONSTRAINT orders_id_not_null NOT NULL);
