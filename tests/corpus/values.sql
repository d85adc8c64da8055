SELECT format('%I.%I.%I %s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)),
       (xpath('/row/c/text()', query_to_xml(format(
         'SELECT md5(string_agg(%1$I::text, chr(10) ORDER BY %1$I::text COLLATE "C")) AS c FROM ONLY %2$I.%3$I',
         a.attname, n.nspname, c.relname), false, true, '')))[1]
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relkind = 'r'
  AND n.nspname NOT IN ('pg_catalog', 'information_schema')
