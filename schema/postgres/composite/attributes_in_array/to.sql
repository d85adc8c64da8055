CREATE TYPE point_of_sale AS (city text, name text);
CREATE TABLE chains (id int, shops point_of_sale[]);
