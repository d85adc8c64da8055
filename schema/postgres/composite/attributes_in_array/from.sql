-- Elements of an array can be converted as text only, where attributes would meet others.
CREATE TYPE point_of_sale AS (name text, city text);
CREATE TABLE chains (id int, shops point_of_sale[]);
