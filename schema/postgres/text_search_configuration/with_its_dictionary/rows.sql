INSERT INTO note VALUES ('one two 3');
