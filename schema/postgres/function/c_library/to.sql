CREATE FUNCTION match(text, text) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS '$libdir/fuzzystrmatch', 'levenshtein';
