INSERT INTO measured VALUES ('3');
