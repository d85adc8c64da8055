INSERT INTO chains VALUES (1, ARRAY[ROW('a', 'b')::point_of_sale]);
