INSERT INTO t VALUES (ARRAY['v']::d[], ARRAY[1]::e[], ARRAY[1]::n[]);
