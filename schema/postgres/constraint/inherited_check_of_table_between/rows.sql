INSERT INTO places VALUES ('Ulm');
INSERT INTO ports VALUES ('Kiel');
INSERT INTO harbours VALUES ('Rostock');
