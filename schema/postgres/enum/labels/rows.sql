INSERT INTO "T" VALUES (1, 'it''s'), (2, 'größe');
