INSERT INTO note VALUES ('{"a": 1}');
