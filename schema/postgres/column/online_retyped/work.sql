UPDATE orders SET amount = amount WHERE id = {n} % 20000 + 1;
INSERT INTO orders (id, amount) VALUES (100000 + {n}, 7);
SELECT count(*) FROM large_orders WHERE id < 10;
