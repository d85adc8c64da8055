CREATE TEXT SEARCH TEMPLATE bare (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH TEMPLATE plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE plain IS 'as simple';
CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = plain, accept = 'false', stopwords = english);
