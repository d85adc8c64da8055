SELECT setval('low_id_seq', 700);
INSERT INTO low (v) VALUES ('a');
INSERT INTO high (v) VALUES ('a');
