INSERT INTO e VALUES (1, 'sad'), (2, 'glad');
