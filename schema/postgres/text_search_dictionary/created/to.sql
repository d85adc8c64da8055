CREATE SCHEMA search;
CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple);
CREATE TEXT SEARCH DICTIONARY search."Stems" (TEMPLATE = snowball, language = english, stopwords = 'english');
COMMENT ON TEXT SEARCH DICTIONARY search."Stems" IS 'as the usual one';
