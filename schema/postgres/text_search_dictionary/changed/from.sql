CREATE TEXT SEARCH DICTIONARY stays (TEMPLATE = simple, stopwords = english, accept = 'false');
CREATE TEXT SEARCH DICTIONARY more (TEMPLATE = simple);
CREATE TEXT SEARCH DICTIONARY other (TEMPLATE = simple, stopwords = english);
CREATE TEXT SEARCH DICTIONARY order_alone (TEMPLATE = simple, stopwords = english, accept = 'false');
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH stays, other;
CREATE TABLE note (body text);
CREATE INDEX found ON note USING gin (to_tsvector('words', body));
